import Casework
import Law
import Templating

/// Somebody who was offered a place and is to be asked how they have thought. It never says that an offer has
/// run out, and a protected name only its case tells.
struct WaitingOffer: Sendable {
    let number: String
    let name: String
    let isProtected: Bool
    let day: Day

    var address: Link { PlaceAddress.to(.answer, number) }
}
