internal import Containers
internal import Foundation

/// A line of `custody.jsonl`: one file that was taken in.
///
/// Each line holds the digest of the line before and, last, that of itself up to there, so that no byte of the chain can
/// change without a trace. Its form is fixed: what is not exactly what would be written is no line.
struct CustodyLine: Codable, Equatable {
    /// When, in UTC.
    var time: String
    /// Under which name of a user.
    var by: String
    /// A path, or standard input.
    var from: String
    /// What the article itself says it was published at.
    var url: String?
    /// The program and its version.
    var program: String
    /// Relative to the library.
    var path: String
    /// In bytes.
    var size: Int
    /// Of the file's bytes.
    var sha256: String
    /// The digest of the line before; empty in the first.
    var before = ""

    /// The bytes of a line, without its end.
    var bytes: [UInt8] {
        var writer = JSONLineWriter()
        writer.raw(#"{"time":"#)
        writer.string(time)
        let texts: [(StaticString, String?)] = [
            (#","by":"#, by), (#","from":"#, from), (#","url":"#, url), (#","program":"#, program),
            (#","path":"#, path),
        ]
        for case (let key, let text?) in texts {
            writer.raw(key)
            writer.string(text)
        }
        writer.raw(#","size":"#)
        writer.number(size)
        writer.raw(#","sha256":"#)
        writer.string(sha256)
        writer.raw(#","before":"#)
        writer.string(before)
        let digest = SHA256(of: writer.bytes).hexadecimal
        writer.raw(#","line":"#)
        writer.string(digest)
        writer.raw("}")
        return writer.bytes
    }

    /// Reads a line, without its end; nil where any byte of it is not as it was written.
    init?(_ line: ArraySlice<UInt8>) {
        guard let read = try? JSONDecoder().decode(CustodyLine.self, from: Data(line)), read.bytes == Array(line) else {
            return nil
        }
        self = read
    }

    init(
        time: String, by: String, from: String, url: String?, program: String, path: String, size: Int,
        digest: SHA256
    ) {
        (self.time, self.by, self.from, self.url) = (time, by, from, url)
        (self.program, self.path, self.size) = (program, path, size)
        sha256 = digest.hexadecimal
    }
}
