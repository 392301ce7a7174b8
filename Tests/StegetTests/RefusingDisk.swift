import Foundation
import Glibc
import TestSupport

/// Flushes that fail when they are told to, in a program that is started with `environment`: a few lines of C
/// that the linker puts before the system's. It never touches what the program writes.
struct RefusingDisk {
    let environment: [String: String]
    private let refusal: String
    private let trace: String

    /// Throws where there is no compiler to make it with: the toolchain has one.
    init(in folder: TestFolder) throws {
        let (source, library) = (folder.file("disk.c"), folder.file("disk.so"))
        (refusal, trace) = (folder.file("refuses"), folder.file("read-anew"))
        environment = [
            "LD_PRELOAD": library, "STEGET_TEST_REFUSAL": refusal, "STEGET_TEST_TRACE": trace,
        ]
        try RefusingDisk.source.write(toFile: source, atomically: true, encoding: .utf8)
        let isMade = try ["clang", "cc"].contains {
            try RefusingDisk.runs([$0, "-shared", "-fPIC", "-o", library, source])
        }
        guard isMade else { throw NoCompiler() }
    }

    struct NoCompiler: Error {}

    private static func runs(_ command: [String]) throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    func refuse() { _ = FileManager.default.createFile(atPath: refusal, contents: nil) }

    func mend() { unlink(refusal) }

    /// How many times the program has asked to read a file from the disk anew.
    var timesReadAnew: Int { (try? Data(contentsOf: URL(fileURLWithPath: trace)).count) ?? 0 }

    private static let source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <fcntl.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <unistd.h>

        int fdatasync(int descriptor) {
            int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
            const char *refusal = getenv("STEGET_TEST_REFUSAL");
            if (refusal && access(refusal, F_OK) == 0) { errno = EIO; return -1; }
            return real(descriptor);
        }

        int posix_fadvise(int descriptor, off_t offset, off_t length, int advice) {
            int (*real)(int, off_t, off_t, int) =
                (int (*)(int, off_t, off_t, int))dlsym(RTLD_NEXT, "posix_fadvise");
            const char *name = getenv("STEGET_TEST_TRACE");
            FILE *trace = name ? fopen(name, "a") : 0;
            if (trace) { if (advice == POSIX_FADV_DONTNEED) fputc('1', trace); fclose(trace); }
            return real(descriptor, offset, length, advice);
        }
        """
}
