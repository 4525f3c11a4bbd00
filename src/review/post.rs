use super::entry::Tale;
use super::{Part, fields};
use crate::model::{Period, Post};

/// Posts are known by their role and mailbox, or else by their role alone.
pub fn compare(before: &[Post], after: &[Post], tale: &mut Tale) {
    if before == after {
        return;
    }
    let mut gone: Vec<&Post> = before.iter().collect();
    let mut new: Vec<&Post> = after.iter().collect();
    let mut pairs = Vec::new();
    let ways: [fn(&Post, &Post) -> bool; 2] = [|a, b| a.role == b.role && a.email == b.email, |a, b| a.role == b.role];
    for way in ways {
        gone.retain(|then| match new.iter().position(|now| way(then, now)) {
            Some(at) => {
                pairs.push((*then, new.remove(at)));
                false
            }
            None => true,
        });
    }
    for (key, posts) in [("post-removed", gone), ("post-added", new)] {
        for post in posts {
            let event = tale.event(key).with("post", name(post)).with("email", &*post.email);
            tale.tell("posts", event);
        }
    }
    for (then, now) in pairs.into_iter().filter(|(then, now)| then != now) {
        one(then, now, tale);
    }
}

fn one(then: &Post, now: &Post, tale: &mut Tale) {
    let mut told = Vec::new();
    let since = match (&then.holder, &now.holder) {
        (Some(_), None) => Some(("post-vacated", now.vacant_since)),
        (None, Some(holder)) => Some(("post-filled", Some(holder.since))),
        (Some(a), Some(b)) if a != b => Some(("post-handed-over", Some(b.since))),
        _ => None,
    };
    if let Some((key, since)) = since {
        let unknown = Part::Label { key: "review-no-date".into(), code: String::new() };
        let event = tale.event(key).with("post", name(now));
        tale.tell("posts", event.with("since", since.map_or(unknown, |day| Part::Period(Period::from(day)))));
        told.extend(["holder", "vacant_since"]);
    }
    tale.part("posts", name(now), "post", fields::differing(then, now), &told);
}

fn name(post: &Post) -> Part {
    match &post.title {
        Some(title) => Part::Text(title.clone()),
        None => Part::code("post-role", post.role.as_str()),
    }
}
