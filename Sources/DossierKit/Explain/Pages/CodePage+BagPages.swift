internal import DossierCore

extension CodePage {
  /// Pages of A codes from A201: what is wrong with a bag.
  static let bags: [CodePage] = [
    CodePage(
      "A201",
      """
      不是归档包
      文件夹里没有 bagit.txt，或指的是文件。
      例：指到了包里的 data 文件夹，或还没解压的 ZIP。
      办法：指到含有 bagit.txt 的那一层；压缩包先解压。
      """,
      """
      This is no bag
      The folder holds no bagit.txt, or a file was named.
      Example: the folder data inside a bag, or a ZIP that was not unpacked.
      Mend: name the folder that holds bagit.txt; unpack archives first.
      """),
    CodePage(
      "A202",
      """
      bagit.txt 缺失或不合格式
      这两行声明写明版本和编码，必须完整。
      例：被记事本另存，开头多了 BOM。
      办法：用备份中的同一文件恢复，不要改清单。
      """,
      """
      bagit.txt is missing or malformed
      Its two lines declare version and encoding.
      Example: saved with Notepad, which put a byte order mark before it.
      Mend: restore it from a backup; do not edit the manifests.
      """),
    CodePage(
      "A203",
      """
      没有能用的文件清单
      没有 manifest-算法.txt，或算法都不认识，无从核对。
      例：清单文件没有一起拷来。
      办法：从备份恢复清单文件。
      """,
      """
      There is no manifest that can be used
      No manifest-….txt is there, or none with a known algorithm.
      Example: the manifest was not copied along.
      Mend: restore it from a backup.
      """),
    CodePage(
      "A204",
      """
      缺少 data 文件夹
      案卷的文件都在 data 里，它不在了。
      例：只拷了说明文件。
      办法：从备份恢复整个 data 文件夹。
      """,
      """
      The folder data is missing
      All files of the dossier live in it.
      Example: only the tag files were copied.
      Mend: restore the whole folder from a backup.
      """),
    CodePage(
      "A205",
      """
      清单的一行不合格式
      每行应是「摘要 空格 路径」，摘要长度固定，路径在规定的位置。
      例：清单被编辑过，一行断成两行。
      办法：用备份中的清单恢复，不要改清单。
      """,
      """
      A line of the manifest is malformed
      Each line is “digest path”, the digest of a fixed length, the path in its place.
      Example: an edited manifest with a broken line.
      Mend: restore the manifest from a backup; do not edit it.
      """),
    CodePage(
      "A206",
      """
      清单里同一文件列了两次
      摘要相同是警告，不同是错误：不知道以哪个为准。
      例：两份清单拼在了一起。
      办法：用备份中的清单恢复。
      """,
      """
      The manifest lists a file twice
      A warning where the digests agree, an error where they differ.
      Example: two manifests were pasted together.
      Mend: restore the manifest from a backup.
      """),
    CodePage(
      "A207",
      """
      清单用了不认识的算法（警告）
      这份清单没有核对，其他清单照常核对。
      例：manifest-blake3.txt。
      办法：请移交单位另附 SHA-256 清单。
      """,
      """
      The manifest uses an unknown algorithm (warning)
      This one was not checked; others are checked as usual.
      Example: manifest-blake3.txt.
      Mend: ask the sender for a SHA-256 manifest.
      """),
    CodePage(
      "A208",
      """
      清单里的路径不安全
      绝对路径、「..」或「~」会指到包外，不予读取。
      例：../../etc/passwd。
      办法：用备份恢复；来历不明的包不要用。
      """,
      """
      The manifest holds an unsafe path
      Absolute paths, `..` and `~` lead out of the bag and are not followed.
      Example: ../../etc/passwd.
      Mend: restore it from a backup; do not use a bag of unknown origin.
      """),
    CodePage(
      "A209",
      """
      清单列有的文件缺失
      归档时有，现在没有了。
      例：data/03 转送单.pdf 被删。
      办法：从备份恢复该文件。
      """,
      """
      A listed file is missing
      It was there when the bag was made.
      Example: data/03 transfer slip.pdf was deleted.
      Mend: restore the file from a backup.
      """),
    CodePage(
      "A210",
      """
      文件被改动
      内容与归档时不同，哪怕只差一个字节。
      例：用 WPS 打开归档的文书又保存了一次。
      办法：用备份中的同一文件恢复，不要改清单。
      """,
      """
      A file was altered
      Its content is not what it was when the bag was made, if only by a byte.
      Example: an archived document was opened in WPS and saved.
      Mend: restore it from a backup; do not edit the manifest.
      """),
    CodePage(
      "A211",
      """
      多出清单没有列的文件
      归档后有人放进来的，或改了名的文件。
      例：data 里多了 Thumbs.db。
      办法：核对来源；改了名的改回，不属于本包的移走。
      """,
      """
      A file that no manifest lists
      Somebody put it there since, or renamed one.
      Example: Thumbs.db in data.
      Mend: find out where it comes from; give a renamed one its name again, move others away.
      """),
    CodePage(
      "A212",
      """
      Payload-Oxum 不符
      bag-info.txt 记的总字节数和文件数与实际不同。
      例：少拷了几个文件。
      办法：看其他错误找出是哪些文件，从备份恢复。
      """,
      """
      Payload-Oxum does not agree
      bag-info.txt records the number of bytes and files, and there are others.
      Example: some files were not copied.
      Mend: see which files the other errors name and restore them.
      """),
    CodePage(
      "A213",
      """
      说明文件缺失
      tagmanifest 列出的说明文件不在了。
      例：bag-info.txt 被删。
      办法：从备份恢复。
      """,
      """
      A tag file is missing
      The tag manifest lists it.
      Example: bag-info.txt was deleted.
      Mend: restore it from a backup.
      """),
    CodePage(
      "A214",
      """
      说明文件被改动
      目录、清单等说明文件与归档时不同。
      例：改过卷内目录的 CSV。
      办法：从备份恢复；目录确有错的，重新归档。
      """,
      """
      A tag file was altered
      A catalogue or manifest is not what it was when the bag was made.
      Example: the CSV of the index was edited.
      Mend: restore it; where the index is wrong, archive the case again.
      """),
    CodePage(
      "A215",
      """
      核对时无法读取
      文件在，但读不出来。
      例：磁盘坏块，或没有权限。
      办法：检查权限和磁盘后重新核对。
      """,
      """
      It cannot be read
      The file is there and cannot be read.
      Example: bad blocks, or no permission.
      Mend: check permissions and disk, then verify again.
      """),
    CodePage(
      "A216",
      """
      不该在包里的东西
      指向包外的链接、管道或设备，没有跟随。
      例：data 里有指向别处的快捷链接。
      办法：换成文件本身，或移走。
      """,
      """
      Something that does not belong into a bag
      A link out of the bag, a pipe or a device; it was not followed.
      Example: a symbolic link to another folder.
      Mend: put the file itself in its place, or move it away.
      """),
    CodePage(
      "A217",
      """
      包内的符号链接（警告）
      现在能读，拷到别的系统会丢失。
      例：两处用同一照片，其中一处是链接。
      办法：换成文件本身。
      """,
      """
      A symbolic link inside the bag (warning)
      It can be read now and gets lost on other systems.
      Example: a photo used twice, once as a link.
      Mend: put the file itself in its place.
      """),
    CodePage(
      "A218",
      """
      文件名不是 UTF-8
      清单无法列出它，所以无法核对。
      例：从旧系统拷来的 GBK 文件名。
      办法：核对内容后改成 UTF-8 文件名。
      """,
      """
      The file name is not UTF-8
      No manifest can list it, so it cannot be verified.
      Example: a GBK name from an old system.
      Mend: look at the file, then give it a UTF-8 name.
      """),
    CodePage(
      "A219",
      """
      含有 fetch.txt（警告）
      部分文件要另从网上取；本程序不联网，也不据此认定齐全。
      例：移交单位只给了清单和下载地址。
      办法：请移交单位补齐文件后重新打包。
      """,
      """
      There is a fetch.txt (warning)
      Some files are elsewhere; nothing is fetched.
      Example: the sender gave addresses instead of files.
      Mend: ask the sender for a bag with all its files.
      """),
    CodePage(
      "A220",
      """
      bag-info.txt 的一行不合格式
      每行应是「名称: 内容」，续行以空格开头。
      例：手工加了一行没有冒号的备注。
      办法：从备份恢复。
      """,
      """
      A line of bag-info.txt is malformed
      Each line is “label: value”; a continued line begins with a blank.
      Example: a note without a colon was added by hand.
      Mend: restore it from a backup.
      """),
    CodePage(
      "A221",
      """
      文件名的 Unicode 形式不同（警告）
      看起来一样、编码不同的名称，按同一文件核对。
      例：在 macOS 上拷过的文件。
      办法：不必处理。
      """,
      """
      The name has another Unicode form (warning)
      It looks the same and is coded otherwise; taken for the same file.
      Example: files that went through macOS.
      Mend: nothing need be done.
      """),
    CodePage(
      "A222",
      """
      文件没有列入每一份清单
      有几份清单时，每份都要列出全部文件。
      例：只在 SHA-256 清单里，没在 SHA-512 清单里。
      办法：请移交单位重新打包。
      """,
      """
      The file is not in every manifest
      Where there are several manifests, each lists all files.
      Example: listed with SHA-256 and not with SHA-512.
      Mend: ask the sender to pack it again.
      """),
    CodePage(
      "A223",
      """
      说明文件没有列入清单（警告）
      它是否改动无从核对。
      例：后来放进包里的说明.txt。
      办法：确认来源；不属于本包的移走。
      """,
      """
      No tag manifest lists this tag file (warning)
      Nothing proves it unchanged.
      Example: a readme put into the bag later.
      Mend: find out where it comes from; move it away if it does not belong here.
      """),
    CodePage(
      "A224",
      """
      没有 tagmanifest（警告）
      清单本身是否改动无从核对。
      例：只写了必备文件的旧包。
      办法：不影响文件的核对；重新打包时补上。
      """,
      """
      There is no tag manifest (warning)
      Nothing proves the manifests themselves unchanged.
      Example: an old bag with the required files only.
      Mend: files are verified all the same; add one when it is packed again.
      """),
    CodePage(
      "A225",
      """
      只有弱算法的清单（警告）
      MD5、SHA-1 能查出损坏，不能证明无人有意改动。
      例：2010 年前后的旧包。
      办法：重新打包时用 SHA-256。
      """,
      """
      Weak manifests only (warning)
      MD5 and SHA-1 show damage, not deliberate change.
      Example: a bag of about 2010.
      Mend: use SHA-256 when it is packed again.
      """),
  ]
}
