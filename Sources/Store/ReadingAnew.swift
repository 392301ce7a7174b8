import Glibc

extension DurableFile {
    /// From here on the file is read from the disk. After a flush that failed the system goes on showing what
    /// it could not write, as if it were there, and never tries it again (`fsync(2)`): a write-ahead log read
    /// so would be gone on with behind a hole, and a power cut would take all of it. Nothing if there is no
    /// such file. Throws if the disk still refuses.
    static func readAnew(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { Glibc.close(descriptor) }
        // What a killed process has left is written first: only what is on the disk is let go.
        guard fdatasync(descriptor) == 0 else { throw StoreError.storage(code: errno) }
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
    }
}
