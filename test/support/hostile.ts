/** What people and outsiders might store to break out of where it is shown. Each tries another way. */
const tries: readonly string[] = [
  '"><script>window.hit=1</script>',
  '</textarea></title></pre></option></select></style><script>window.hit=2</script>',
  '<img src=x onerror=window.hit=3>',
  '<svg onload=window.hit=4><a xlink:href="javascript:window.hit=5">x</a></svg>',
  '<iframe src=//evil.example></iframe>',
  '<base href=//evil.example/>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<form action=//evil.example><button>go</button></form>',
  '<a href="javascript:window.hit=6">a</a>',
  '<link rel=stylesheet href=//evil.example/x.css><style>*{display:none!important}</style>',
  `' onmouseover=window.hit=7 onfocus=window.hit=7 autofocus x='`,
  '" onmouseover="window.hit=8" style="position:fixed;inset:0" x="',
  '&lt;script&gt;window.hit=9&lt;/script&gt;&#60;script&#62;',
  '--><script>window.hit=10</script><!--',
  ']]><script>window.hit=11</script><![CDATA[',
  "${window.hit=12} {{constructor.constructor('window.hit=13')()}} {{{title}}} {{> csrf}} {{/live}}",
  '\u202Edesrever\u202C \u2066isolated\u2069 \u200Bzero\uFEFFwidth',
  'Z\u0310\u034Aa\u0360\u0311\u0308l\u0304\u0310\u034Bg\u0353\u0359o\u0315\u0321\u0322'.repeat(3),
  `${'W'.repeat(120)}`,
  'line\u2028separator $& $1 $` %3Cscript%3E \\u003cscript\\u003e',
];

/** As many of them as fit into so many characters, from one of them on. Pure. */
export function hostile(most: number, from = 0): string {
  let text = '';
  for (let index = 0; index < tries.length; index++) {
    const one = tries[(from + index) % tries.length]!;
    if (text.length + one.length + 1 <= most) text += `${one} `;
  }
  return text.trim();
}

/** Each of them that fits, alone. Pure. */
export const hostileOnes = (most: number): string[] => tries.filter((one) => one.length <= most);

/** Names that a person may have: nothing unseen in them, and no more than eighty characters. */
export const hostileNames: readonly string[] = [
  '<img src=x onerror=window.hit=20>',
  '"><script>window.hit=21</script>',
  "' autofocus onfocus=window.hit=22 '",
  '</title><script>window.hit=23</script>',
  '{{constructor}} $& ${window.hit=24}',
  'W'.repeat(80),
];
