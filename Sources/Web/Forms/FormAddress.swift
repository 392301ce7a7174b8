import Templating

extension FormState {
    /// The same form, sent to its own address with something more after `?`.
    public func sent(to address: Link) -> FormState {
        FormState(
            description: description, values: values, complaints: complaints, occasion: occasion,
            address: address.address, csrfToken: csrfToken, key: key, base: base, isVisitors: isVisitors,
            wasReviewed: wasReviewed)
    }
}
