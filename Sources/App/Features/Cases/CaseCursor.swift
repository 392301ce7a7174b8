import Casework
import Law
import SQL

/// Where the last page of the case list ended, so that the next begins there whatever has changed meanwhile.
/// It stands in the address, so it never holds anything of a person.
struct CaseCursor: Sendable, Hashable, CustomStringConvertible {
    let day: Day
    let episode: EpisodeID

    init(day: Day, episode: EpisodeID) {
        self.day = day
        self.episode = episode
    }

    var description: String { "\(day).\(episode)" }

    /// Reads what `description` writes; nil for anything else.
    init?(_ text: String) {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count == 2, let day = Day(iso: String(halves[0])),
            let episode = EpisodeID(String(halves[1]))
        else { return nil }
        self.init(day: day, episode: episode)
    }
}
