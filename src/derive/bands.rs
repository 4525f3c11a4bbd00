//! Institutions beside their peers: bands, not places.
//!
//! A share of k in n is drawn to the mean m of its peers, (k + prior * m) / (n + prior): the less there is to judge, the
//! less it can say, so that four perfect datasets do not come first and four late ones not last, and the next dataset
//! moves the figure by a little and never by a leap. What could not be judged counts as not passed here, and only here:
//! were it left out, a late dataset could be made to vanish by calling its interval irregular.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::catalogue::EntryIndex;
use crate::model::{Bands, Level, OrganisationKind};

/// Those that are compared: the same kind at the same level.
pub type PeerGroup = (OrganisationKind, Level);

/// What an institution brings to a comparison.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entrant {
    pub organisation: EntryIndex,
    pub group: PeerGroup,
    /// How much passed, of those that could be judged.
    pub passing: f64,
    pub judged: usize,
    /// How many could not be judged.
    pub excluded: usize,
}

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "standing")]
pub enum Standing {
    /// In a band, by its place in the method, the best first.
    Band {
        band: usize,
        /// The share that decided, drawn to the peers' mean.
        estimate: f64,
        /// One more or one less that passes would lead to another band.
        borderline: bool,
    },
    TooFew,
    /// Nobody else of its kind and level can be compared.
    NoPeers,
}

/// A peer group with its mean and its members, in the order that they came in.
#[derive(Clone, Debug, PartialEq)]
pub struct Peers {
    pub group: PeerGroup,
    /// What passed of all that its members have; none where they have nothing.
    pub mean: Option<f64>,
    pub members: Vec<(Entrant, Standing)>,
}

/// Compares each institution with its peers.
pub fn compare(entrants: &[Entrant], method: &Bands) -> Vec<Peers> {
    let mut groups: BTreeMap<PeerGroup, Vec<Entrant>> = BTreeMap::new();
    for entrant in entrants.iter().filter(|entrant| entrant.size() > 0) {
        groups.entry(entrant.group).or_default().push(*entrant);
    }
    let peers = |(group, members): (PeerGroup, Vec<Entrant>)| {
        let size: usize = members.iter().map(Entrant::size).sum();
        let mean = (size > 0).then(|| members.iter().map(|entrant| entrant.passing).sum::<f64>() / float(size));
        let alone = members.iter().filter(|entrant| entrant.size() as u64 >= method.fewest).count() < 2;
        let standing = |entrant: &Entrant| match mean {
            _ if (entrant.size() as u64) < method.fewest => Standing::TooFew,
            Some(mean) if !alone => placed(entrant, mean, method),
            _ => Standing::NoPeers,
        };
        Peers { group, mean, members: members.iter().map(|entrant| (*entrant, standing(entrant))).collect() }
    };
    groups.into_iter().map(peers).collect()
}

impl Entrant {
    fn size(&self) -> usize {
        self.judged + self.excluded
    }
}

fn placed(entrant: &Entrant, mean: f64, method: &Bands) -> Standing {
    let whole = float(entrant.size()) + method.prior;
    let estimate = (entrant.passing + method.prior * mean) / whole;
    let band = band(estimate, method);
    let one = 1.0 / whole;
    Standing::Band {
        band,
        estimate,
        borderline: [estimate - one, estimate + one].iter().any(|near| self::band(*near, method) != band),
    }
}

/// The first band that a share reaches. Shares that differ by less than arithmetic can tell are the same.
fn band(share: f64, method: &Bands) -> usize {
    const SAME: f64 = 1e-9;
    let last = method.cuts.len().saturating_sub(1);
    method.cuts.iter().position(|cut| share + SAME >= cut.from).unwrap_or(last)
}

#[allow(clippy::cast_precision_loss, reason = "counts of things in files")]
fn float(count: usize) -> f64 {
    count as f64
}
