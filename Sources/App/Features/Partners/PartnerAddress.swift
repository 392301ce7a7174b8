import Casework
import Templating
import Web

/// The addresses of the register of those the unit works with.
enum PartnerAddress {
    static let index: Link = "/samverkan"
    static let new: Link = "/samverkan/ny"

    static func of(_ partner: PartnerID) -> Link { "/samverkan/\(partner)" }
    static func change(_ partner: PartnerID) -> Link { "/samverkan/\(partner)/andra" }
    static func contact(_ partner: PartnerID) -> Link { "/samverkan/\(partner)/kontakt" }
    static func put(_ partner: PartnerID, away: Bool) -> Link {
        away ? "/samverkan/\(partner)/undan" : "/samverkan/\(partner)/tillbaka"
    }
    static func check(_ partner: PartnerID) -> Link { "/samverkan/\(partner)/stammer" }

    static let crumbs = [Crumb(label: "Samverkan", address: index)]
    static func crumbs(_ partner: PartnerRecord) -> [Crumb] {
        crumbs + [Crumb(label: partner.title, address: of(partner.id))]
    }
}
