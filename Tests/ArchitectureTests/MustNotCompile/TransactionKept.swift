// expect later: is borrowed and cannot be consumed
// A transaction that outlives its closure would write into somebody else's.
import Store

private struct Holder: ~Copyable {
    var transaction: WriteTransaction?
}

private func hold(_ store: Store, _ actor: Actor) throws -> Int {
    var holder = Holder(transaction: nil)
    try store.write(.draftSaved, under: actor) { transaction in
        #if MISTAKE
        holder.transaction = .some(transaction)
        #else
        holder.transaction = nil
        #endif
    }
    return holder.transaction == nil ? 0 : 1
}
