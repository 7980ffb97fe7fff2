pub mod load;
pub mod model;
pub mod parse;
pub mod link;
