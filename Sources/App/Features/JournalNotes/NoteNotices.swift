import Templating
import Web

/// What stands where a note's form would, when the note can no longer be written in.
extension CaseNoticePage {
    /// A note that belonged to another case went there; which one is not told here.
    static func moved(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Anteckningen är flyttad",
            text: "Den hörde till ett annat ärende och står där nu.", stands: [],
            typed: written(in: state))
    }

    /// What is signed is corrected, not rewritten.
    static func signed(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Anteckningen är signerad",
            text: "En signerad anteckning ändras inte. Rätta den från sidan med ärendets anteckningar.",
            stands: [], typed: written(in: state))
    }
}
