import Casework
import Law
import Store
import Templating
import Web

/// Where what is noted of a delivery is noted.
struct DeliveryAddress {
    let file: IssuedDecisionFile

    var acts: [Act] {
        let (records, number, id) = (file.delivery.records, file.file.number, file.record.id)
        let serve = Act(
            label: records.isEmpty ? "Delge beslutet" : "Delge på nytt",
            address: "/arenden/\(number)/beslut/\(id)/delgivning")
        let follow = Act(
            label: "Anteckna vad som har hänt",
            address: "/arenden/\(number)/beslut/\(id)/delgivning/handelse")
        let notice = Act(label: "Anteckna anslag", address: "/arenden/\(number)/beslut/\(id)/anslag")
        let isNoticed = file.delivery.time?.route == .legalityReview && file.delivery.noticedOn == nil
        return (records.contains { !$0.attempt.open.isEmpty } ? [follow] : []) + [serve]
            + (isNoticed ? [notice] : [])
    }
}
