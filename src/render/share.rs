//! The images that social networks show beside a link: one for datasets, one for actions, one for every other page, in
//! each language. One an entry would cost more than the pages themselves: an image takes as long as a hundred pages.

use std::sync::Arc;

use minijinja::{Environment, context};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree, fontdb};
use skrifa::{FontRef, MetadataProvider};

use crate::model::{Language, Type};

use super::{Site, Theme};

pub const TEMPLATE: &str = "share.svg";

/// In pixels, as networks ask for them.
pub const SIZE: [u32; 2] = [1200, 630];

/// What an image is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    Portal,
    Each(Type),
}

impl Shared {
    /// The image of the pages of a type.
    pub fn of(ty: Option<Type>) -> Shared {
        match ty {
            Some(ty @ (Type::Dataset | Type::Action)) => Shared::Each(ty),
            _ => Shared::Portal,
        }
    }

    /// The images that a site needs.
    pub fn all(site: &Site) -> impl Iterator<Item = Shared> + '_ {
        let types = [Type::Dataset, Type::Action].into_iter().filter(|ty| !site.list(*ty).is_empty());
        [Shared::Portal].into_iter().chain(types.map(Shared::Each))
    }

    /// Its file, below the folder of the language.
    pub fn file(self) -> String {
        match self {
            Shared::Portal => "share/portal.png".to_owned(),
            Shared::Each(ty) => format!("share/{}.png", ty.as_str()),
        }
    }
}

/// What draws the images: the typeface of a theme and its colours.
pub struct Press {
    font: Vec<u8>,
    family: String,
    fonts: Arc<fontdb::Database>,
    colours: [(&'static str, String); 3],
}

impl Press {
    pub fn of(theme: &Theme) -> Press {
        let font = theme.file("fonts/share.ttf").unwrap_or_default().to_vec();
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(font.clone());
        let family = fonts.faces().next().and_then(|face| face.families.first()).map(|(name, _)| name.clone());
        let tokens = theme.file("assets/tokens.css").and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("");
        let colour = |name: &'static str, shipped: &str| (name, colour(tokens, name).unwrap_or(shipped).to_owned());
        let colours = [colour("paper", "#ffffff"), colour("ink", "#000000"), colour("brand", "#000000")];
        Press { font, family: family.unwrap_or_default(), fonts: Arc::new(fonts), colours }
    }

    /// An image as PNG, the same bytes wherever it is made.
    ///
    /// # Errors
    /// The template fails, or what it gives is no SVG; in words.
    pub fn image(
        &self,
        env: &Environment,
        site: &Site,
        language: Language,
        kind: Option<&str>,
    ) -> Result<Vec<u8>, minijinja::Error> {
        let title = site.config.portal.title.best(language).1;
        let drawn = |text: &str| self.has_letters_for(text);
        let svg = env.get_template(TEMPLATE)?.render(context! {
            family => self.family.as_str(),
            colours => minijinja::value::Value::from_pairs(self.colours.iter().map(|(name, colour)| (*name, colour.as_str()))),
            lines => if drawn(title) { lines(title, 28, 2) } else { Vec::new() },
            kind => kind.filter(|kind| drawn(kind)),
        })?;
        let options = Options {
            fontdb: Arc::clone(&self.fonts),
            font_family: self.family.clone(),
            // A theme's image may not bring in files.
            image_href_resolver: ImageHrefResolver {
                resolve_data: Box::new(|_, _, _| None),
                resolve_string: Box::new(|_, _| None),
            },
            ..Options::default()
        };
        let fault = |reason: String| minijinja::Error::new(minijinja::ErrorKind::InvalidOperation, reason);
        let tree = Tree::from_str(&svg, &options).map_err(|reason| fault(reason.to_string()))?;
        let mut pixels = Pixmap::new(SIZE[0], SIZE[1]).ok_or_else(|| fault("no memory for an image".to_owned()))?;
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        pixels.encode_png().map_err(|reason| fault(reason.to_string()))
    }

    fn has_letters_for(&self, text: &str) -> bool {
        let letters = FontRef::new(&self.font).map(|font| font.charmap());
        letters.is_ok_and(|letters| text.chars().all(|letter| letters.map(letter).is_some()))
    }
}

/// A colour of the tokens, the first that is written: that of light pages.
fn colour<'t>(tokens: &'t str, name: &str) -> Option<&'t str> {
    let (_, after) = tokens.split_once(&format!("--{name}:"))?;
    let value = after.split([';', '}']).next()?.trim();
    let digits = value.strip_prefix('#')?;
    (matches!(digits.len(), 3 | 6) && digits.bytes().all(|b| b.is_ascii_hexdigit())).then_some(value)
}

/// A text in lines of about so many characters; what does not fit the last is left out.
fn lines(text: &str, width: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let fits = |line: &&mut String| line.chars().count() + 1 + word.chars().count() <= width;
        let full = lines.len() == most;
        if let Some(line) = lines.last_mut().filter(fits) {
            line.push(' ');
            line.push_str(word);
        } else if full {
            lines.last_mut().into_iter().for_each(|line| line.push('…'));
            break;
        } else {
            lines.push(word.chars().take(width).collect());
        }
    }
    lines
}
