/** Acronyms that readers of an engineering handbook know without a glossary, by what they belong to. */
const GROUPS: readonly { words: string; reason: string }[] = [
  {
    words:
      'HTTP HTTPS API APIS URL URI URN DNS IP TCP UDP SSH SSL TLS FTP SFTP SMTP IMAP VPN LAN WAN WWW REST RPC CDN CORS CIDR DHCP MAC MIME NFS VPC',
    reason: 'the network',
  },
  {
    words:
      'HTML CSS JSON XML YAML TOML CSV TSV SQL PDF PNG JPG JPEG GIF SVG ASCII UTF MD RSS ZIP TAR GZ ICS DOC DOCX PPT XLS MP MPEG WAV EPUB SCSS XHTML XLSX',
    reason: 'formats',
  },
  {
    words:
      'CPU GPU RAM ROM USB SSD HDD BIOS LED LCD OS PC VM DB IO RAID HDMI KB MB GB TB KIB MIB GIB KHZ MHZ GHZ',
    reason: 'hardware and its sizes',
  },
  {
    words:
      'UI UX GUI CLI IDE SDK ORM OOP DOM JS TS PHP JVM JDK JRE GNU POSIX CRUD MVC LLVM GCC GDB DSL ABI AST REPL CMS NPM AJAX JAR DLL EOF EOL NULL NAN UUID GUID REGEX HEAD CMD',
    reason: 'programming',
  },
  {
    words: 'PR PRS QA IT AI ML LLM MVP WIP LGTM DRY SOLID KISS YAGNI TDD BDD CVE RFC RFCS',
    reason: 'how software is made',
  },
  { words: 'SSO MFA OTP LDAP AES RSA SHA MD PGP GPG HMAC JWT XSS CSRF CAPTCHA', reason: 'security' },
  {
    words:
      'AWS GCP IBM NASA MIT BSD GPL LGPL AGPL MPL ISO IEC IEEE IETF ANSI NIST RFC USA US UK EU UN UNICODE OSS',
    reason: 'names',
  },
  {
    words: 'CEO CTO CFO COO CIO VP HR PTO NDA CV FAQ FAQS ID IDS PIN SMS QR GPS TV DVD PO',
    reason: 'work and everyday life',
  },
  { words: 'AM PM UTC GMT EST EDT PST PDT CST CDT MST MDT CET CEST BST PT ET CT MT', reason: 'times' },
  {
    words:
      'OK ASAP FYI AKA ETA TBD TBA TODO FIXME XXX NA NB VS IE EG PS RSVP BTW IMO IMHO TLDR CC BCC RIP DIY RTFM',
    reason: 'how people write',
  },
  {
    words:
      'MUST SHALL SHOULD MAY NOT REQUIRED OPTIONAL AND OR IF NO YES ALL ANY DO DONT NEVER ONLY NOTE TIP WARN STOP NEW OLD ON OFF TRUE FALSE THIS THE IS ARE CAN WILL BE TO IN OF A AN WE YOU IT AT BY FOR FROM WITH README CHANGELOG LICENSE IMPORTANT WARNING CAUTION DANGER INFO DEBUG ERROR FATAL TRACE GET PUT POST PATCH DELETE OPTIONS SELECT INSERT UPDATE WHERE JOIN',
    reason: 'words that are written in capitals',
  },
]

export const WELL_KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ GROUPS.flatMap(({ words }) => words.split(' ')),
)
