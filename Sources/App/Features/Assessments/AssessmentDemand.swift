import Casework

/// Where a case's meetings must stand for an act to be possible.
enum AssessmentDemand {
    case noBooking, booking, held

    func isMet(by meetings: [AssessmentMeeting], _ phase: Casework.Phase) -> Bool {
        switch self {
        case .noBooking: meetings.open == nil && BookAssessment.phases.contains(phase)
        case .booking: meetings.open != nil
        case .held: meetings.lastHeld != nil
        }
    }

    var swedish: String {
        switch self {
        case .noBooking:
            "Det finns redan en bokad tid, eller så har ärendet inte kommit till samtal. En ny tid bokas när "
                + "den förra har varit eller är avbokad."
        case .booking: "Det finns ingen bokad tid nu. Boka en, så kan samtalet skrivas in."
        case .held: "Inget samtal har varit än. Svaren skrivs in efter det."
        }
    }
}
