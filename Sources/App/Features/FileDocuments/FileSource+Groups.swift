import Casework
import Law
import Store

/// The person's own time in groups as it stands in the execution file: which, when, and whether the person
/// was there. It never holds anybody else, nor how many they were.
extension FileSource {
    func groups(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        try GroupGuestRepository.memberships(under: grant, transaction).map(membership)
            + GroupGuestRepository.noted(under: grant, transaction).map(occasion)
    }

    private func membership(_ one: GroupGuestRepository.Membership) -> FileEntry {
        let until = one.before.map { "Från och med \($0.inWords(withYear: true))." } ?? ""
        return FileEntry(
            "group.\(one.group).\(one.notedAt)", at: one.notedAt, "Inbjuden till gruppen \(one.name)",
            by: "\(one.notedAt.dayAndTime), \(one.notedBy)",
            [
                FileEntry.Part("Från och med", one.from.inWords(withYear: true)),
                FileEntry.Part("Inte inbjuden längre", until),
            ])
    }

    private func occasion(_ one: GroupGuestRepository.Occasion) -> FileEntry {
        FileEntry(
            "attendance.\(one.session).\(one.turn)", at: one.notedAt,
            "Grupp \(one.day.inWords(withYear: true)): \(one.name)",
            by: "\(one.notedAt.dayAndTime), \(one.notedBy)",
            [
                FileEntry.Part("Närvaro", one.attendance.swedish),
                FileEntry.Part("Rättelse", one.isCorrected ? "Rättad av en senare." : ""),
            ])
    }
}
