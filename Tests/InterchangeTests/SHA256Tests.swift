import Containers
import Testing

@Suite struct `SHA-256` {
    /// The examples of FIPS 180 and of the RFC 6234 test driver.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `agrees with the standard`(text: String, digest: String) {
        #expect(SHA256(of: text.utf8).hexadecimal == digest)
    }

    @Test func `is written in Base64 as policies want it`() {
        #expect(SHA256(of: "".utf8).base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    }
}
