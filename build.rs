//! The built-in templates are part of the program: a new file there needs a new build.

fn main() {
    println!("cargo:rerun-if-changed=templates");
}
