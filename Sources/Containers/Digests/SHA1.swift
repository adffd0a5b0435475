internal import CNettle

/// The digest of bytes by SHA-1 (FIPS 180-4): web archives name the blocks of their records by it. It proves nothing
/// against somebody who means harm.
public struct SHA1: Hashable, Sendable {
    /// 20 bytes.
    public let bytes: [UInt8]

    /// The digest of some bytes.
    public init(of message: [UInt8]) {
        var context = sha1_ctx()
        nettle_sha1_init(&context)
        nettle_sha1_update(&context, message.count, message)
        var digest = [UInt8](repeating: 0, count: Int(SHA1_DIGEST_SIZE))
        nettle_sha1_digest(&context, digest.count, &digest)
        bytes = digest
    }

    /// As hexadecimal digits.
    public var hexadecimal: String { bytes.hexadecimal }

    /// In Base32 (RFC 4648), as web archives write it.
    public var base32: String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (text, number, bits) = ("", 0, 0)
        for byte in bytes {
            (number, bits) = (number << 8 | Int(byte), bits + 8)
            while bits >= 5 {
                bits -= 5
                text.append(digits[number >> bits & 31])
            }
            number &= 1 << bits - 1
        }
        return text
    }
}
