//! What is said in one go: an input is a text, a thread, or a conversation pasted as one text, and each is scanned utterance by
//! utterance.

use crate::report::{Input, Link, Linked, Said};

/// Longest name of a speaker, in characters.
const SPEAKER_LABEL: usize = 8;

/// A stretch of an input that one person says in one go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utterance<'a> {
    /// Its words.
    pub text: &'a str,
    /// Index of the message that it is, or is part of.
    pub message: u32,
    /// Where it starts in that message, in UTF-16 code units.
    pub offset: u32,
}

/// The utterances of an input, and whether they are a conversation.
pub fn split(input: &Input) -> (Vec<Utterance<'_>>, bool) {
    match input {
        Input::Text(text) | Input::Linked(Linked { said: Said::Text(text), .. }) => match speaker_lines(text) {
            Some(lines) => (lines, true),
            None => (vec![Utterance { text, message: 0, offset: 0 }], false),
        },
        Input::Thread(messages) | Input::Linked(Linked { said: Said::Thread(messages), .. }) => {
            let each = messages.iter().enumerate();
            (each.map(|(i, text)| Utterance { text, message: i as u32, offset: 0 }).collect(), true)
        }
    }
}

/// The links that the caller knows of in an utterance of `length` UTF-16 code units: start and end within it, and the link.
pub fn links_in<'a>(input: &'a Input, said: Utterance, length: u32) -> Vec<(u32, u32, &'a Link)> {
    let Input::Linked(Linked { links, .. }) = input else { return Vec::new() };
    let end = said.offset.saturating_add(length);
    let first = links.partition_point(|link| (link.message, link.start) < (said.message, said.offset));
    let here = links[first..].iter().take_while(|link| link.message == said.message && link.start < end);
    let within = here.filter(|link| said.offset <= link.start && link.start < link.end && link.end <= end);
    within.map(|link| (link.start - said.offset, link.end - said.offset, link)).collect()
}

/// The lines of a pasted conversation: at least three lines, nearly all of them opened by a short name and a colon. `None` for any
/// other text.
fn speaker_lines(text: &str) -> Option<Vec<Utterance<'_>>> {
    let mut lines = Vec::new();
    let (mut spoken, mut offset) = (0, 0);
    for text in text.split_inclusive('\n') {
        if !text.trim().is_empty() {
            let label = text.trim_start().chars().take(SPEAKER_LABEL + 1).position(|c| c == ':' || c == '：');
            spoken += usize::from(label.is_some_and(|at| at > 0));
            lines.push(Utterance { text, message: 0, offset });
        }
        offset += text.encode_utf16().count() as u32;
    }
    (lines.len() >= 3 && spoken * 10 >= lines.len() * 8).then_some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offsets(input: &Input) -> (Vec<u32>, bool) {
        let (utterances, conversation) = split(input);
        (utterances.iter().map(|u| u.offset).collect(), conversation)
    }

    #[test]
    fn a_pasted_conversation_is_split_at_its_speakers() {
        let pasted = Input::Text("A: 😀好\n\nB：在吗\nA: 在\n".into());
        assert_eq!(offsets(&pasted), (vec![0, 8, 13], true));
    }

    #[test]
    fn other_text_stays_whole() {
        for text in ["", "一句话", "标题：某事\n正文第一行\n正文第二行\n正文第三行", "时间: 三点\n地点: 家"]
        {
            assert_eq!(offsets(&Input::Text(text.into())), (vec![0], false), "{text}");
        }
    }

    #[test]
    fn each_message_of_a_thread_is_one() {
        let thread = Input::Thread(vec!["一".into(), "二".into()]);
        let (utterances, conversation) = split(&thread);
        assert_eq!(utterances.iter().map(|u| u.message).collect::<Vec<_>>(), [0, 1]);
        assert!(conversation);
    }
}
