import Casework
import Instruments
import Law

/// What a form is begun with.
struct NewRating: Sendable {
    let instrument: Instrument
    let mode: RatingMode
    let filledOn: Day
    let limits: LimitChoice
    var pack: TextPackID?
    var corrects: RatingRecord.Correction?
}
