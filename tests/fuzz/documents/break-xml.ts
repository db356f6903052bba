import type { Random } from '../random.ts';

/** One way to spoil the XML of a part. */
type Spoiler = (xml: string, chance: Random) => string;

const element = /<(?:w|a|v|mc|wp|wps|r):[A-Za-z]+(?:\s[^<>]*)?\/?>/gu;
const attribute = /\s[A-Za-z]+:[A-Za-z]+="[^"<]*"/gu;

/** Ways in which files get spoilt by people, by programs and on purpose. */
export const xmlSpoilers: Readonly<Record<string, Spoiler>> = {
  drop: (xml, chance) => onElement(xml, chance, () => ''),
  double: (xml, chance) => onElement(xml, chance, (found) => found + found),
  many: (xml, chance) => onElement(xml, chance, (found) => found.repeat(chance.between(50, 3000))),
  nest: (xml, chance) => {
    const depth = chance.between(2, 400);
    const tag = chance.pick(['w:sdt', 'w:tbl', 'w:ins', 'w:smartTag', 'mc:AlternateContent']);
    return onElement(
      xml,
      chance,
      (found) => `${`<${tag}>`.repeat(depth)}${found}${`</${tag}>`.repeat(depth)}`,
    );
  },
  tables: (xml, chance) => {
    const depth = chance.between(2, 60);
    const cell = '<w:tbl><w:tr><w:tc>'.repeat(depth);
    const end = '<w:p/></w:tc></w:tr></w:tbl>'.repeat(depth);
    return xml.replace('<w:body>', `<w:body>${cell}${end}`);
  },
  swap: (xml, chance) => {
    const [first, second] = [spotOf(xml, element, chance), spotOf(xml, element, chance)];
    if (first === undefined || second === undefined) return xml;
    return onElement(xml, chance, () => second.found).replace(second.found, () => first.found);
  },
  junk: (xml, chance) =>
    onAttribute(xml, chance, (name) => `${name}="${chance.pick(strangeValues)}"`),
  noName: (xml, chance) => onAttribute(xml, chance, () => ''),
  letters: (xml, chance) => {
    const at = chance.between(0, xml.length);
    return xml.slice(0, at) + chance.pick(strangeLetters) + xml.slice(at);
  },
  text: (xml, chance) =>
    xml.replace(/(?<=<w:t[^>]*>)[^<]+/u, () => chance.pick(strangeLetters).repeat(20)),
  cut: (xml, chance) => xml.slice(0, chance.between(0, xml.length)),
  entities: (xml) =>
    xml.replace(/<(?=w:|a:)/u, '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><'),
  marks: (xml, chance) =>
    onElement(
      xml,
      chance,
      (found) =>
        `${chance.pick(['<w:ins w:id="1">', '<w:del w:id="x" w:author="&amp;">', '<w:moveTo>', '<w:commentRangeStart w:id="1"/><w:ins>'])}${found}`,
    ),
  bare: (xml) => xml.replace(/<w:(?:pPr|rPr|sectPr)\b[^>]*>/u, '<w:rPr>'),
  names: (xml) =>
    xml.replaceAll('<w:', '<ns0:').replaceAll('</w:', '</ns0:').replace('xmlns:w=', 'xmlns:ns0='),
  sections: (xml, chance) =>
    xml.replaceAll('<w:p>', () =>
      chance.chance(20) ? '<w:p><w:pPr><w:sectPr><w:pgSz w:w="-5"/></w:sectPr></w:pPr>' : '<w:p>',
    ),
};

const strangeValues = [
  '',
  '-1',
  '99999999999999999999',
  '1e309',
  'NaN',
  '0x7fffffff',
  '&quot;',
  '../../../etc/passwd',
  'constructor',
  '__proto__',
  'http://example.invalid/a.dotm',
  '50%',
  '-32768',
  '\u0000'.replace('\u0000', '&#x0;'),
  'Đ'.repeat(5000),
] as const;

const strangeLetters = [
  '&#xD800;',
  '&#x10FFFF;',
  '\u202e',
  'e\u0301\u0323',
  '\ufeff',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<?x',
  '&nbsp;',
  '\u0300'.repeat(500),
  '"',
  '>',
  '</w:p>',
  '<w:br/>',
  '\ud83c\uddfb\ud83c\uddf3',
  'Ù'.repeat(3000),
] as const;

function spotOf(xml: string, form: RegExp, chance: Random) {
  const spots = [...xml.matchAll(form)];
  const spot = spots[chance.between(0, Math.max(0, spots.length - 1))];
  return spot === undefined ? undefined : { found: spot[0], at: spot.index };
}

/** Exchanges one element with what is in it, where it closes soon, or its tag alone. */
function onElement(xml: string, chance: Random, change: (found: string) => string): string {
  const spot = spotOf(xml, element, chance);
  if (spot === undefined) return xml;
  const whole = spot.found.endsWith('/>') ? spot.found : wholeElement(xml, spot);
  return xml.slice(0, spot.at) + change(whole) + xml.slice(spot.at + whole.length);
}

function wholeElement(
  xml: string,
  { found, at }: { readonly found: string; readonly at: number },
): string {
  const name = /^<([^\s/>]+)/u.exec(found)?.[1] ?? '';
  const end = xml.indexOf(`</${name}>`, at);
  return end < 0 || end - at > 3000 ? found : xml.slice(at, end + name.length + 3);
}

function onAttribute(xml: string, chance: Random, change: (name: string) => string): string {
  const spot = spotOf(xml, attribute, chance);
  if (spot === undefined) return xml;
  const name = spot.found.slice(0, spot.found.indexOf('='));
  return xml.slice(0, spot.at) + change(name) + xml.slice(spot.at + spot.found.length);
}
