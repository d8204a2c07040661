/** Written by scripts/shipped-modules.ts: SHA-256 of the libraries that PostgreSQL may load. */
export const shippedModules = [
    // _int.so
    'cbc5e5cbbd3fd95dab3409638bb2476c5661d7db020554f7749bc8cefe09df0b',
    // amcheck.so
    '3fe79caf36b1e702d1de69044fd9f088de1ea7c527f9427fa9e7584b4df63789',
    // auto_explain.so
    '196d16092c2d0c9460fa1b869c5be5cbf668551271e5620dd3112f6199a25681',
    // autoinc.so
    'd1ebfb7d1f31513eedeae82710c40f2baf894d1de3dbc62ab0ec652d35a38f05',
    // bloom.so
    '1505c48444a84ee9f0bc85130a833f23de9d2e5b5201db506052600b5b4f8490',
    // btree_gin.so
    'c2b756aea732c1633914396596c4e1df12df9c998f49bcab76bd2013c8067669',
    // btree_gist.so
    '790ad83210fa29a451e01c6fe209c18b8e293d9cfbbe3bc3b2afb4ce4dfcb7e9',
    // citext.so
    '2971ff6a092f73e2336e520bc594cd820e88cdba5da2067d131f0c3a6562b0e8',
    // cube.so
    'efa1a50538b7a2259c22711875df5bd50892a2e32d50b76921c6ee137f521f1c',
    // cyrillic_and_mic.so
    'c90c48d88a8f55f6112d60f6f45f784d2089d2d5cb1a336815c4c11c2a7307f4',
    // dict_int.so
    '0d973b3d7d821584576613ba0b1c293eeab67b67118c557cd44cc124dd61b8e7',
    // dict_snowball.so
    '7c64c5c2f3f9860d11b0bf936d0fca0acef5f7337fc70efce0a3cf868e12b6b0',
    // dict_xsyn.so
    'c8770ac6714f1a05eea149acc1a9e96ee8c990907a744f117989f7c10f6ae5c3',
    // earthdistance.so
    '35cb763408219878cc45b5236ec26f806e34e911d924c57218f59ffd35f83659',
    // euc2004_sjis2004.so
    '4373b9dbbdf0626526072538628d3a091c5f3464f48fc93c9d3aab55eb172957',
    // euc_cn_and_mic.so
    '02c75629d62dc84d7189efb087ce802b3c60f134cf6380dd83b8edafd5aea2ec',
    // euc_jp_and_sjis.so
    '044dd20723219db96f6106992674b6e610ebd29dd32eeb4ec64c2c8c61fc1d7e',
    // euc_kr_and_mic.so
    '867c2a43eec3c166321365d37f4559e638f21cbcf5d4b2ba3309d0ac0769a51d',
    // euc_tw_and_big5.so
    '9e55181167937848931a79056d3b34a8a86bb008212fab0ea80fab0cdce5ebe8',
    // file_fdw.so
    '3954a89e038dc4fc60ad9eefa410c2b0cb7128e4d80847ace06a4a9d8fa88401',
    // fuzzystrmatch.so
    '9057c209372829f6fb6ba287faf2aeb43d5360dee35196a5897c5f5a9957f58c',
    // hstore.so
    '0a338fc9c8252daa8a82b3099015c457442c0219e51b87d1279caf5131ce814d',
    // insert_username.so
    '764436f1e65e1fcdd1c5032929bbc654a0091e1dee932943aed266f10cd11f9d',
    // isn.so
    '86fdacb559de731a9d32595ea80e05ede01970f2f1789e236c2e39a31ebebdca',
    // latin2_and_win1250.so
    '5360b8d064e7f24fac3a088f7d4fa72a5fb49116eb80905678d458615ea84d1c',
    // latin_and_mic.so
    '1c9dd4337f40defd40904a298f4f6876b45d05a73a51430a4ef776b1de369cb4',
    // libpqwalreceiver.so
    '32cb4d3a074d76154782570a057e7e5ff3c6f7710096e342ee660dd1ab44ebd3',
    // lo.so
    '31ad60af1ff960d9e9793f8635cf282319f84c1ef7d8645e24e36b24e7f15077',
    // ltree.so
    '53f5e6a0ae465b8d340744801445480688fb9fec2851e007b81743e80b2e506c',
    // moddatetime.so
    '0f80827ef2dd2fdca7524d8ab1790d93143026ba52c9690b83f1a3b480bee9ef',
    // pageinspect.so
    '8354b3df99b1b178df1784e6c51ebc5223368bd2a171de20a414ec06da054dbd',
    // pg_buffercache.so
    '5f7da4a85aa1e595619efed8e72886c5dfb9e91d0491c5730dfc8a9de833a3fd',
    // pg_freespacemap.so
    '7fb3d1658efe70542e501ccac42cad247ca22507617679f0f36032988c0f5c89',
    // pg_stat_statements.so
    'd42c4cadcc153943849b117400fcb05d36d4f01818ec198a87b5533bad007fba',
    // pg_surgery.so
    'cd8e9c1b93e4f2f83cf9834e4e679d28d98917c2cddb3f5507f0170ca8f57cb1',
    // pg_trgm.so
    '9df4a7dd264bef09e23162e165137b6eb63c1332e448e4ae7e389e92f44cdf04',
    // pg_visibility.so
    'cd927b5784b70b132d1a937864d5f54d4a8db45c094787ec70c6000374f2e382',
    // pg_walinspect.so
    'f48e3a77d7ec62cf9d1746fe1c3cc73e8c64498ab80018c183514b40ee33564e',
    // pgcrypto.so
    '4fe636183b60470128bd7e76e7863edbacd8926b30fdaa25c4a230776debea96',
    // pgoutput.so
    'c0652b0f711e41adb02898126586ce04fbf1d0c3f956cf2a825c6587b8d21b94',
    // plpgsql.so
    'ff462202967579676a2c3b5cafa60dc15efd1ec114c21eedcf6bf5e462403a71',
    // refint.so
    'ca5817f3677140c6b46dcd7c737e811053130a8b47ac6820d7dd36bf47421359',
    // seg.so
    '0d8b6f23f0ac84d17041a78f9fb9f4e1fc831efedf8919c10890bdf2f15111cb',
    // tablefunc.so
    'b1b00c192ff5257683d6b3deceeb1d1a72f5baf5c2cb548750557ada808058c4',
    // tcn.so
    '001ff372d4fbc26ece13108d05ef49d9f3de4e1095c059ddba067da7a3e2b327',
    // tsm_system_rows.so
    '277d966a8c820d3f4855746f57f303c290dfaf02ac6ba7d5dfefb4b936d4e2a2',
    // tsm_system_time.so
    'f52e37448e5db1d8c6d6f26d0b4a1cd301376030f8250fa014d76e94579ab3e4',
    // unaccent.so
    '6f980539eb5f74bf4fd5822ff171bbc60f147e9f18f8793195c1c56bb924a2f9',
    // utf8_and_big5.so
    'a0f62b0adafdf736d74855f9b28f40b6cf37559ee288b0f12915bf538c00693a',
    // utf8_and_cyrillic.so
    '20e96c118e6e19611043e2480cae79135057737ede2dfc6779828ca098aed75d',
    // utf8_and_euc2004.so
    '1590cae24fb1db456f208ed2b3dc9465e5c853f1901b849035ba11e53e9a762b',
    // utf8_and_euc_cn.so
    '03108eda87c2e1746f79eae55362911beb4196d4762acadf9fcd7747d0156846',
    // utf8_and_euc_jp.so
    'e7f209846320f4a7852de147e53a620295a7a52170072ce4da32ae2eaabb9e33',
    // utf8_and_euc_kr.so
    '00a79a7b62e9566c4e73c2117d1e38db77a506ffdf96dc6f691e64b0d792e710',
    // utf8_and_euc_tw.so
    '143071e5217788812b92f39eb43bc0c6c6ef5933e30f95584b690b7515ed796c',
    // utf8_and_gb18030.so
    'b982be7a99eac73ce5651c1c80dcc371187fcb4b699d8bc84245b7a6ee09c8ac',
    // utf8_and_gbk.so
    '7739bc75c0e4d645899f459dc481bfc0d168410501954f07e536a36b241c2dee',
    // utf8_and_iso8859.so
    '2cd3c7452829a23b5f325cdebf5617e30502835ab0c38b153631475d2b35c063',
    // utf8_and_iso8859_1.so
    'fe64578e549e2854ee182e62e05839ffb79d047ec420d81cb745d498f7251eb5',
    // utf8_and_johab.so
    '300adaade91e498fd21ba7b9a22212729f3f74c6a064ea8f88098f6eadf59fac',
    // utf8_and_sjis.so
    'c7c84298d8f0c6138671dbaa3739ee324ff48f6e222f46299bd2701fb77f5562',
    // utf8_and_sjis2004.so
    '7f90edc87dd8c56d8ed5261e38515e04b0b9fc0d3c1a62aa010ae3830e982c93',
    // utf8_and_uhc.so
    '257269963c0e76aaac038d15ebd496cf58a54a46d24b2470d7626e0661dba088',
    // utf8_and_win.so
    '5bdcbdffb712596064c1a6a66e25c63ca9c75f0b479ab9f5f0dd2aa008e81df8',
    // uuid-ossp.so
    '4876e451edd4be36bc7bb32972bfbfb346cd711bf39b16b851afa67a1781b359',
    // vector.so
    'd217e7640cb47d854288731c8a03cd0046a05a55797979ee3ea2f8e2ad40db75',
];
