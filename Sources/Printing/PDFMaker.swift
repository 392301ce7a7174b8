import Glibc

/// Makes HTML into tagged PDF (PDF/UA-1: title, language, structure, fonts within) with WeasyPrint, a Debian
/// package, as a child that may do nothing else (`LimitedChild`). It never keeps anything, and fetches
/// nothing: whatever address the HTML might hold is refused by the program itself, and the kernel gives the
/// child neither socket nor file.
public struct PDFMaker: Sendable {
    private let program: String
    private let arguments: [String]
    /// What is on the machine if and only if it can make PDF.
    private let marker: String
    private let limits: ChildLimits

    /// WeasyPrint as Debian installs it.
    public static let weasyPrint = PDFMaker(
        program: "/usr/bin/python3", arguments: ["-I", "-B", "-c", source], marker: "/usr/bin/weasyprint")

    /// - Parameter program: given the HTML and answering with the PDF, on its standard input and output.
    /// - Parameter marker: nil where it is the program itself.
    public init(
        program: String, arguments: [String] = [], marker: String? = nil, limits: ChildLimits = ChildLimits()
    ) {
        (self.program, self.arguments, self.limits) = (program, arguments, limits)
        self.marker = marker ?? program
    }

    /// Asked of the disk each time: it may be installed while we run.
    public var isFound: Bool { access(program, X_OK) == 0 && access(marker, X_OK) == 0 }

    /// Blocks for as long as it takes, at most `ChildLimits.milliseconds`.
    public func pdf(of html: [UInt8]) throws(PrintingFailure) -> [UInt8] {
        guard isFound else { throw .missing }
        let octets = try LimitedChild.run(program, arguments, input: html, limits: limits)
        guard octets.starts(with: "%PDF-".utf8) else { throw .notPDF }
        return octets
    }

    /// A folder for fetched fonts would be made before anybody asks for one: there are none, and no file is
    /// written. The option has changed its name since version 57.
    private static let source = """
        import sys, tempfile
        tempfile.mkdtemp = lambda *names, **more: "/nonexistent"
        import weasyprint
        def refuse(*address, **more):
            raise ValueError("nothing is fetched")
        variant = "variant" if weasyprint.VERSION.startswith("57.") else "pdf_variant"
        letter = weasyprint.HTML(
            string=sys.stdin.buffer.read().decode("utf-8"), base_url="about:blank", url_fetcher=refuse)
        sys.stdout.buffer.write(letter.write_pdf(**{variant: "pdf/ua-1"}))
        """
}
