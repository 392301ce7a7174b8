/// Some of the items summed by themselves. Null as soon as one of them is missing; nothing is prorated.
struct Subscale: Sendable {
    let name: String
    /// From 1.
    let items: [Int]

    init(_ name: String, _ items: some Sequence<Int>) {
        (self.name, self.items) = (name, Array(items))
    }
}
