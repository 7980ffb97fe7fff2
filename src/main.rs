//! Arguments in, exit code out.

fn main() -> std::process::ExitCode {
    rollbook::cli::run()
}
