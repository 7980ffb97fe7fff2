//! Pictures, made anew: upright, no wider than a page needs, and without what a camera wrote
//! into them. A picture is never copied through, so its place on Earth cannot leak.

use std::io::Cursor;
use std::sync::Arc;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};

use super::memory::{self, Memory};
use super::rules::BAD_PICTURE;
use super::vector;
use crate::model::{Checked, Problem, SourcePath, Sources};

/// The widest picture on paper, in pixels: 300 to the inch on 13 cm.
#[cfg(feature = "pdf")]
pub(super) const WIDEST: u32 = 1600;

/// Quality of JPEG files, of 100.
const QUALITY: u8 = 85;

/// The largest picture that is decoded, in bytes of memory.
const MAX_MEMORY: u64 = 512 << 20;

/// Makes a picture of the handbook anew, at most `width` pixels wide.
pub(super) fn picture(sources: &Sources, path: &SourcePath, width: u32, memory: &Memory) -> Checked<Arc<Vec<u8>>> {
    let bytes = sources.bytes(path);
    let hash = sources.media.get(path).map_or("", |media| &media.hash);
    let key = memory::key([&b"picture"[..], path.extension().as_bytes(), &width.to_le_bytes(), hash.as_bytes()]);
    if let Some(made) = memory.recall(key) {
        return Checked::new(made, Vec::new());
    }
    if path.extension() == "svg" {
        return match vector::cleaned(bytes) {
            Ok(svg) => Checked::new(memory.remember(key, svg.into_bytes()), Vec::new()),
            Err(reason) => {
                let problem =
                    Problem::new(&BAD_PICTURE, format!("this drawing cannot be used: {reason}")).in_file(path);
                let hint = "save it as plain SVG, without scripts, links and pictures in it";
                Checked::new(Arc::default(), vec![problem.hint(hint)])
            }
        };
    }
    let named = ImageFormat::from_extension(path.extension());
    let found = image::guess_format(bytes).ok();
    if let (Some(named), Some(found)) = (named, found)
        && named != found
    {
        let ending = found.extensions_str().first().copied().unwrap_or_default();
        let problem = Problem::new(&BAD_PICTURE, "this picture is of another kind than its name says").in_file(path);
        return Checked::new(Arc::default(), vec![problem.hint(format!("let its name end in `.{ending}`"))]);
    }
    match made(bytes, width) {
        Ok(bytes) => Checked::new(memory.remember(key, bytes), Vec::new()),
        Err(reason) => {
            let reason = reason.to_string().to_lowercase();
            let message = format!("this picture is damaged ({reason})");
            let problem = Problem::new(&BAD_PICTURE, message).in_file(path);
            Checked::new(Arc::default(), vec![problem.hint("save it again as PNG, JPEG or WebP")])
        }
    }
}

fn made(bytes: &[u8], width: u32) -> Result<Vec<u8>, image::ImageError> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    let format = reader.format();
    let mut decoder = reader.into_decoder()?;
    let orientation = decoder.orientation()?;
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(orientation);
    if picture.width() > width {
        picture = picture.resize(width, u32::MAX, FilterType::Lanczos3);
    }
    let mut out = Cursor::new(Vec::new());
    match format {
        Some(ImageFormat::Jpeg) => {
            picture.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut out, QUALITY))?
        }
        Some(ImageFormat::WebP) => picture.write_to(&mut out, ImageFormat::WebP)?,
        _ => picture.write_to(&mut out, ImageFormat::Png)?,
    }
    Ok(out.into_inner())
}
