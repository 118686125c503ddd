//! Where in a source a mutant may stand, and how much of it hangs on that.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Arm, BinOp, Expr, ExprBinary, ExprStruct, ExprUnary};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Binary,
    Unary,
    Guard,
    Arm,
    Field,
}

/// In bytes of the source.
#[derive(Debug)]
pub struct Place {
    pub kind: Kind,
    /// What a list of mutants points at: an operator, a guard, an arm, a field.
    pub mark: (usize, usize),
    /// The expression that it is of; of an arm, its guard, or nothing where it would stand.
    pub whole: (usize, usize),
}

/// All places of a source that a switch can be put at.
///
/// # Panics
/// If it is not Rust.
pub fn places(source: &str) -> Vec<Place> {
    let mut finder = Finder::default();
    finder.visit_file(&syn::parse_file(source).expect("the engine's source is Rust"));
    finder.places
}

#[derive(Default)]
struct Finder {
    places: Vec<Place>,
}

fn bytes(span: Span) -> (usize, usize) {
    let range = span.byte_range();
    (range.start, range.end)
}

/// Whether it binds names, and so cannot stand in a block of its own.
fn binds(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(ExprBinary { left, op: BinOp::And(_), right, .. }) => binds(left) || binds(right),
        _ => false,
    }
}

impl Finder {
    fn add(&mut self, kind: Kind, mark: Span, whole: (usize, usize)) {
        self.places.push(Place { kind, mark: bytes(mark), whole });
    }
}

impl<'a> Visit<'a> for Finder {
    fn visit_expr_binary(&mut self, expr: &'a ExprBinary) {
        if !binds(&expr.left) && !binds(&expr.right) {
            self.add(Kind::Binary, expr.op.span(), bytes(expr.span()));
        }
        visit::visit_expr_binary(self, expr);
    }

    fn visit_expr_unary(&mut self, expr: &'a ExprUnary) {
        self.add(Kind::Unary, expr.op.span(), bytes(expr.span()));
        visit::visit_expr_unary(self, expr);
    }

    fn visit_arm(&mut self, arm: &'a Arm) {
        let behind = bytes(arm.pat.span()).1;
        let guard = arm.guard.as_ref().map(|(_, guard)| guard);
        if let Some(guard) = guard {
            self.add(Kind::Guard, guard.span(), bytes(guard.span()));
        }
        self.add(Kind::Arm, arm.span(), guard.map_or((behind, behind), |guard| bytes(guard.span())));
        visit::visit_arm(self, arm);
    }

    fn visit_expr_struct(&mut self, expr: &'a ExprStruct) {
        for field in &expr.fields {
            self.add(Kind::Field, field.span(), bytes(expr.span()));
        }
        visit::visit_expr_struct(self, expr);
    }

    // Constants are worked out by the compiler, which has no switches.
    fn visit_item_const(&mut self, _: &'a syn::ItemConst) {}
    fn visit_item_static(&mut self, _: &'a syn::ItemStatic) {}
}
