import Casework

/// An account as the form's select sends it.
struct OwnerKey {
    let text: String

    init(_ value: Int64) {
        text = AccountID(value: value).description
    }
}
