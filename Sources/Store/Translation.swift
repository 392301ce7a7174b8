import SQLite

/// The engine's errors as this module's own, so that no feature needs to know the engine.
func translated(_ error: any Error, _ path: String) -> any Error {
    guard let error = error as? SQLiteError else { return error }
    if error.isConstraint {
        return ConstraintViolation(constraint: error.message, isDuplicate: error.isDuplicate)
    }
    if error.isBusy { return StoreError.busy }
    if error.isInterrupted { return StoreError.tooLong }
    if error.isDamage { return StoreError.damaged(path: path) }
    return error.isStorage ? StoreError.storage(code: error.code) : error
}

func translating<T>(_ path: String = "", _ body: () throws -> T) throws -> T {
    do {
        return try body()
    } catch {
        throw translated(error, path)
    }
}
