import Casework
import Store
import Web

/// What the form says about itself, and what stands in its place.
enum HandoverWording {
    static let gone = "Något av det du valde finns inte längre i akten. Gå igenom listan och välj igen."
    static let mixed = "Välj sådant som står i en och samma akt. Det andra lämnar du över för sig."

    static let cut = Notice(
        kind: .information, heading: "Allt får inte plats",
        text: "Här står de \(HandoverForm.places.count) första. Det som saknas går att lämna över efteråt.")

    /// To whom, where there is one answer.
    static func heading(_ grant: CaseGrant) -> String {
        guard let file = grant.files.only else { return "Lämna över till den andra akten" }
        return "Lämna över till \(file.other.side)"
    }

    static func lead(_ grant: CaseGrant) -> String {
        let opens = grant.isWithAuthority ? "" : " Myndighetsakten öppnas när du lämnar över."
        return "Det du väljer går att läsa för den andra sidan, som det ser ut nu. Ändras det hos dig "
            + "senare, eller skrivs något nytt, syns det inte där. Välj bara det som behövs.\(opens)"
    }
}

extension CaseNoticePage {
    /// Nothing stands in the giver's file yet.
    static func nothingToHandOver(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Det finns inget att lämna över än",
            text: "Signerade anteckningar, handlingar och det som är klart i ärendet går att lämna över.",
            stands: [], typed: written(in: state))
    }
}
