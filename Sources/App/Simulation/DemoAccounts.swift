import Casework
import Crypto
import Store

/// The accounts of a demonstration: those that the contract names, staff of the other units, and enough
/// coordinators for many cases. Everybody has the same password, which is printed where the demonstration is
/// made.
struct DemoAccounts {
    struct Line {
        let username: String
        let name: String
        /// Code of the programme; nil for the whole installation.
        let programme: String?
        let roles: [Role]
    }

    static let named: [Line] = [
        Line(username: "koordinator", name: "Kim Karlberg", programme: "uppsala", roles: [.coordinator]),
        Line(username: "koordinator2", name: "Kerstin Åhlund", programme: "uppsala", roles: [.coordinator]),
        Line(username: "handlaggare", name: "Hedda Hallgren", programme: "uppsala", roles: [.investigator]),
        Line(username: "handlaggare2", name: "Hamid Rezai", programme: "uppsala", roles: [.investigator]),
        Line(
            username: "beslutsfattare", name: "Birgitta Broman", programme: "uppsala", roles: [.decisionMaker]
        ),
        Line(username: "chef", name: "Charlotte Cederlund", programme: "uppsala", roles: [.manager]),
        Line(username: "administrator", name: "Adam Alm", programme: nil, roles: [.administrator]),
        Line(username: "granskare", name: "Gunilla Granath", programme: nil, roles: [.logReviewer]),
        Line(username: "kombi", name: "Kaisa Komi", programme: "umea", roles: [.coordinator, .investigator]),
        Line(username: "koordinator-lulea", name: "Lars Lantto", programme: "lulea", roles: [.coordinator]),
        Line(username: "handlaggare-lulea", name: "Lena Larsson", programme: "lulea", roles: [.investigator]),
        Line(username: "koordinator-umea", name: "Unni Umander", programme: "umea", roles: [.coordinator]),
    ]

    /// The third of the unit's staff: three share twenty places (programmes.md CA-7).
    static let third = Line(
        username: "koordinator3", name: "Karim Nasser", programme: "uppsala", roles: [.coordinator])

    /// Who leads a unit that is shown alone: the demonstration of all of them has one manager.
    static func manager(of programme: String) -> Line {
        Line(username: "chef", name: "Charlotte Cederlund", programme: programme, roles: [.manager])
    }

    /// Keeps the register of kommunala aktivitetsansvaret, and sees no case.
    static let officer = Line(
        username: "kaa", name: "Karin Aronsson", programme: "uppsala", roles: [.dutyOfficer])

    /// Those that only a walk has: one who investigates and decides, and so may not decide what they wrote;
    /// one who carries the support out, and may decide nothing.
    static let ofWalk: [Line] = [
        Line(
            username: "bada", name: "Bodil Berg", programme: "uppsala",
            roles: [.investigator, .decisionMaker]),
        Line(
            username: "utforare", name: "Ulf Ulander", programme: "uppsala",
            roles: [.coordinator, .decisionMaker]),
    ]

    /// The named ones, a third where support is shown, and for many cases so many more in the first
    /// programme that thirty share the work.
    static func lines(of plan: DemoPlan, random: inout SeededRandom) -> [Line] {
        guard plan.isSupported else { return named + [officer] }
        guard plan.cases > 400 else { return named + [third, officer] }
        let more = (4...(3 + 30 - named.count)).map { number in
            Line(
                username: "koordinator\(number)", name: InventedPeople.name(&random), programme: "uppsala",
                roles: [.coordinator])
        }
        return named + [third] + more + [officer]
    }

    /// Hashed once and used for all, with a salt that everybody may know: so is the password, and the data
    /// shall be the same each time.
    static func passwordHash(_ parameters: Scrypt.Parameters) throws -> String {
        let salt = Array("steget-demo-salt".utf8)
        let hash = try Scrypt.derive(
            password: Array(DemoPlan.password.utf8), salt: salt, parameters: parameters)
        return "scrypt$\(parameters.costExponent)$\(parameters.blockSize)$\(parameters.parallelism)"
            + "$\(Base64URL.encode(salt))$\(Base64URL.encode(hash))"
    }
}
