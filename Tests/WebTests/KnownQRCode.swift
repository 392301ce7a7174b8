import Testing

/// QR codes made by libqrencode 4.1.1 (level M, byte mode), with the mask it chose; the Python package qrcode
/// 8.2 makes the same for these masks. Each row is hexadecimal behind a leading 1.
struct KnownQRCode: Sendable, CustomTestStringConvertible {
    let text: String
    let mask: Int
    let version: Int
    let rows: String

    var testDescription: String { "version \(version)" }

    static let all = [
        KnownQRCode(
            text: "HEJ",
            mask: 4, version: 1,
            rows: """
                3fdb7f 304a41 37455d 37595d 37515d 305e41 3fd57f 201300 3176f9 383b2f \
                2ada72 23b4d0 3f75c6 2011c3 3fd18e 304b2b 375a77 374b2b 37467c 3044d4 \
                3fddc5
                """),
        KnownQRCode(
            text: "otpauth://totp/Steget:anna?secret=GEZDGNBV",
            mask: 3, version: 3,
            rows: """
                3fddf77f 3052d941 3740845d 37536b5d 3741535d 3044ce41 3fd5557f \
                201f7800 36ecdf4b 36b13f73 336d949e 2114c371 36dd580e 3a30eacf \
                2c655343 2c9233ba 2c67111a 2018ad22 34d1b960 272f5cdf 2973dffe \
                201f5117 3fd48356 3052b518 374f39ff 375479b1 375444cd 304303a2 \
                3fd687d2
                """),
        KnownQRCode(
            text: "otpauth://totp/Steget%20Lule%C3%A5:koordinator"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Steget%20Lule%C3%A5",
            mask: 4, version: 7,
            rows: """
                3fd4b597717f 304ab4f43a41 374db6605a5d 3756a1e96b5d 375cdbffff5d \
                305de7108841 3fd55555557f 201d631a4000 317dd7f61df9 2a142d17c36c \
                39ff605da8d2 381543f31663 397d2e6ad024 352a64367b6c 23c4c745eb54 \
                361dbef87611 2550ec8c9c6f 3fb2a7d6f94b 2dc900ca2f12 308dc24a9fa1 \
                27f9fff615fd 2f1fd31e531e 2d5ae7516358 2b1ddd1a8313 23f3fbfe1dfb \
                28aa54eef826 2361345523a2 369c016a3b6a 25f79484d97b 26924797dbe0 \
                24ea814f8992 2e171ca1b57a 2479c6b69819 2a01e457ca25 2156dd2175b6 \
                2f0c908e7c51 337af9fa91fb 2012eb13f914 3fd741537f58 3044371a0713 \
                375577f613f3 374abeecea2c 374665dd98d2 304e79589088 3fd51d9c97c9
                """),
        KnownQRCode(
            text: String(repeating: "a", count: 140),
            mask: 1, version: 8,
            rows: """
                3fd6845d5597f 3044194844f41 375392deeeb5d 3740428aaaa5d 374f03fd5505d \
                3051cac444441 3fd555555557f 200704c511000 3466b6fd55625 3e8d922aaaaa1 \
                31e2b97bbb9b5 22b800911101a 357703955565b 3e129beaaaaa1 38f2dabbbb9b5 \
                382863d01101a 27f892d45565b 313d1e29aaaa1 2b735578bb9b5 3d2ae49d1101a \
                244a8a995565b 32a5322eaaaa1 31f0c1ffbb9f5 31182cc51111a 2f5be6d55575b \
                3d1fd6c6aa911 37f4fd7fbbbf5 39893c011134a 2f5c91fd556eb 2da6f47aaa8a1 \
                2a4aa527bbb55 23a9183411348 2b7b46ef556e8 2f1ce26aaa8a1 2e4ff9d7bbb55 \
                36a7d0451134a 2ffccaed556eb 3a894e6aaa8a1 28ecc117bbb55 2e3c94051134a \
                3c470efd557fb 201e7646aab11 3fdd0957bbb55 304164451111a 3742977d557fb \
                37493b52aa910 3757c6d7bb956 30459ba1112a8 3fd51e75557b9
                """),
        KnownQRCode(
            text: String(repeating: "å", count: 80),
            mask: 0, version: 9,
            rows: """
                3fcd9569b2bc7f 305265bd8e8641 3747bcabd5ca5d 374b7ae8153d5d \
                375c4e3fb0ac5d 30438f918dac41 3fd5555555557f 2009be510a3a00 \
                3544d51fdac912 3310c5ca4c5ddb 33675c5a535318 333aaa5c7a38bd \
                30f9dc330ac981 3511cdca5c5ddb 234edc5a535318 2b33eb5cba38ad \
                396dbd338ec9a1 3c19becad85dca 2dcafa5a1f533a 338fdf1cb2b8ac \
                3a5b6e738e89a3 3a15d608d4ddc2 3a4f55f917133e 25abc32cb0a024 \
                2bf9dbbf8dadf7 291e29b1d4c712 2f5ec7d515375e 251b8331a3a114 \
                3bfbe79facaff7 200d158ef5c712 2e62e7e42535be 242b9303a3a086 \
                385be396ecaed5 2506178285c412 2965e5ecf535be 3b2d520327a084 \
                226bf19ae0aed7 391a368a45c413 2765bfac7535bc 3b3125c32b2085 \
                265d349ae8eec5 29914a8a4d843b 3be44b6c7175a8 2c2a6d432a38ad \
                2256261feacbf1 2019bbf14f5d1b 3fc63555725358 3049ae110a3b1d \
                3756867fdac9f1 3748f7354c5f3b 375c05a55350c8 3047ae227a395e \
                3fdc81ae0ac953
                """),
        KnownQRCode(
            text: String(repeating: "x", count: 213),
            mask: 0, version: 10,
            rows: """
                3fcf4bbddddd67f 3054e8e77777a41 374a4842222265d 3744e918888825d \
                375344b7dddda5d 3045a7e47777441 3fd55555555557f 2004bbb45dddf00 \
                354a42eff777612 23bdbb4e222202d 3a7a48148888987 2e85abb1ddddfd2 \
                357ae26b7777678 2e3d8b8e222202d 3a7ee8148888987 298deb71ddddfd0 \
                3672d1ab777767b 2835090e222202d 3d7eedd48888987 2899e4b1ddddfd2 \
                36e7dd6b7777678 28b20a4e222202d 24f7edd48888987 38a5ebb1ddddfd2 \
                26f2db6b7777678 28aa064e222202d 35f7e7d7c8889f7 2916afbc5dddf12 \
                3f5117657777558 331a3a44622211d 37f6875fc888bf7 3f175fb75dddd72 \
                2d6117263777528 370aeac8a22228c 33561719c888ad6 393b6f375dddd72 \
                2be546a63777529 330a59c8a22228d 30560d99c888ad7 3a3f42375dddd72 \
                2b6d44663777528 33085288a22228d 29d30999c888ad7 2b3a4a375dddd72 \
                336246663777528 2b8a5388a22228d 34e00299c888ad7 3f3bcc375dddd72 \
                20701667f7775f8 2019938c622231d 3fc152954888957 30491cbc5dddf12 \
                3750f62ff7777f8 374913c5e2221de 3759b2934888b75 3045bc7a1ddde22 \
                3fd8b5ecb77748b
                """),
    ]
}
