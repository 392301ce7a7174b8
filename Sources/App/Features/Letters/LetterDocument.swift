import Casework
import Law
import Templating

/// A letter from the authority as a whole document, made of plain texts: the same frame, style and order for
/// all of them, on screen and on paper. It never holds an address of the person, nor anything to fetch.
struct LetterDocument: Sendable {
    enum Block: Sendable, Equatable {
        case heading(String)
        /// Each line is a paragraph.
        case text(String)
        case list([String])
    }

    /// Whose letter it is: "Omsorgsnämnden, Uppsala kommun".
    let sender: String
    /// Beside the sender, one a line: "Dag: 20 november 2026", "Ärende: HIK-2026-00001".
    let lines: [String]
    /// The name that shows in the window of the envelope.
    let recipient: String
    let heading: String
    /// What the document is called where only its title is seen.
    let title: String
    let blocks: [Block]
    /// How it is challenged, on a page of its own; nil where it cannot be.
    var appeal: AppealLetter?

    /// UTF-8. The same for the same texts.
    var octets: [UInt8] {
        Array(LetterFrame.beginning.utf8) + Markup.text(title).octets + Array(LetterFrame.middle.utf8)
            + body.octets + Array(LetterFrame.end.utf8)
    }

    private var body: Markup {
        let head: [Markup] = [
            .element(
                .header, [],
                [.element(.p, [], [.element(.strong, [], [.text(sender)])])]
                    + lines.map(LetterFrame.paragraph)),
            .element(.p, [MarkupAttribute(.class, "to")], [.text(recipient)]),
            .element(.h1, [], [.text(heading)]),
        ]
        return .element(
            .main, [], head + LetterFrame.markup(of: blocks) + (appeal.map { [$0.section] } ?? []))
    }
}

extension LetterDocument.Block {
    static func part(_ heading: String, _ text: String) -> [LetterDocument.Block] {
        [.heading(heading), .text(text)]
    }
}
