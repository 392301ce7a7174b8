import Casework

/// Where a simulated case's assessment meetings stand, as the simulator remembers it.
enum SimulatedAssessment: Sendable, Equatable {
    case none
    case booked(AssessmentBooking)
    case held
    /// Both sides have answered.
    case answered(leadsOn: Bool)
}
