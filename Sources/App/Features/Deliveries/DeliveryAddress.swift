import Casework
import Law
import Store
import Templating
import Web

/// Where what is noted of a delivery is noted.
struct DeliveryAddress {
    let file: IssuedDecisionFile

    /// What comes before all else while the decision has not been sent to anybody.
    var first: Act? {
        file.delivery.records.isEmpty ? Act(label: "Delge beslutet", address: delivery) : nil
    }

    /// The others.
    var acts: [Act] {
        let (records, number, id) = (file.delivery.records, file.file.number, file.record.id)
        let again = Act(label: "Delge på nytt", address: delivery)
        let follow = Act(
            label: "Anteckna vad som har hänt",
            address: "/arenden/\(number)/beslut/\(id)/delgivning/handelse")
        let notice = Act(label: "Anteckna anslag", address: "/arenden/\(number)/beslut/\(id)/anslag")
        let isNoticed = file.delivery.time?.route == .legalityReview && file.delivery.noticedOn == nil
        return (records.contains { !$0.attempt.open.isEmpty } ? [follow] : [])
            + (records.isEmpty ? [] : [again]) + (isNoticed ? [notice] : [])
    }

    private var delivery: Link { "/arenden/\(file.file.number)/beslut/\(file.record.id)/delgivning" }
}
