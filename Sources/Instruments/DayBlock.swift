/// A stretch of a day, from and to in minutes after midnight. Never over midnight: a night is two blocks.
struct DayBlock {
    enum Kind: String, CaseIterable {
        case sova, mat_hygien, hushall, skarm, arbete_studier, rorelse, umgange, vila, resa, annat
    }

    enum Place: String {
        case hemma, ute, annan_plats
    }

    enum Company: String {
        case ensam, familj, vanner, personal, andra, natet

        var isPhysical: Bool { self != .ensam && self != .natet }
    }

    let from: Int
    let to: Int
    let kind: Kind
    let place: Place
    let company: Company

    /// In order of time; each is from, to, kind, place and company.
    static func read(_ answers: [FormValue]) throws(Rejected) -> [DayBlock] {
        var (blocks, reasons): ([(number: Int, block: DayBlock)], [Rejected.Reason]) = ([], [])
        for (index, answer) in answers.enumerated() {
            do throws(Rejected) {
                blocks.append((index + 1, try DayBlock(answer, number: index + 1)))
            } catch {
                reasons += error.reasons
            }
        }
        blocks.sort { ($0.block.from, $0.number) < ($1.block.from, $1.number) }
        for (before, after) in zip(blocks, blocks.dropFirst()) where after.block.from < before.block.to {
            reasons.append(Rejected.Reason(item: after.number, code: "overlap"))
        }
        guard reasons.isEmpty else { throw Rejected(reasons) }
        return blocks.map(\.block)
    }

    private init(_ answer: FormValue, number: Int) throws(Rejected) {
        guard let parts = answer.list, parts.count == 5 else {
            throw Rejected("wrong_item_count", item: number)
        }
        guard let from = parts[0].whole, let to = parts[1].whole else {
            throw Rejected("not_an_integer", item: number)
        }
        guard from >= 0, from < to, to <= OrdinaryDay.minutes else {
            throw Rejected("bad_times", item: number)
        }
        guard let kind = parts[2].word.flatMap(Kind.init), let place = parts[3].word.flatMap(Place.init),
              let company = parts[4].word.flatMap(Company.init)
        else { throw Rejected("unknown_code", item: number) }
        (self.from, self.to, self.kind, self.place, self.company) = (from, to, kind, place, company)
    }
}
