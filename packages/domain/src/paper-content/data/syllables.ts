/** Parts of syllables in one line; `_` stands for nothing. */
function listed(parts: string): readonly string[] {
  return parts.split(' ').map((part) => (part === '_' ? '' : part));
}

/**
 * How a Vietnamese syllable may be written: an onset, a rhyme, a tone. Set down from the description of the sounds (22 onsets,
 * a glide, eleven vowels and three pairs of vowels, six finals and two half-vowels) and of how each is spelled; no list of words
 * was used. A syllable that this allows need not be a word.
 */
export const syllableData = {
  /** Onsets before any vowel that spelling allows them before. */
  onsets: listed('_ b ch d đ h l m n nh ph r s t th tr v x kh p'),
  /** The same sound spelled by the vowel behind it: these before e, ê, i, y, the others before the rest. */
  beforeFront: listed('k gh ngh'),
  beforeBack: listed('c g ng'),
  /** Rhymes without a glide. */
  rhymes: listed(
    'a e ê i o ô ơ u ư y ia ua ưa ai ay ây oi ôi ơi ui ưi uôi ươi ao au âu eo êu iu ưu iêu ươu yêu am ăm ' +
      'âm em êm im om ôm ơm um iêm yêm uôm ươm an ăn ân en ên in on ôn ơn un iên yên uôn ươn ang ăng âng ' +
      'eng ong ông ung ưng iêng yêng uông ương oong ôông anh ênh inh êng ưm ap ăp âp ep êp ip op ôp ơp up ' +
      'iêp ươp at ăt ât et êt it ot ôt ơt ut ưt iêt yêt uôt ươt ac ăc âc ec oc ôc uc ưc iêc uôc ươc ooc ach ' +
      'êch ich',
  ),
  /** Rhymes with a glide, as they are spelled after other onsets than q. */
  glided: listed(
    'oa oe uê uy uơ uya oai oay oao oeo uây uyu oam oăm oan oăn uân oen uên uyn uyên oang oăng uâng oanh ' +
      'uênh uynh oap oat oăt uât oet uêt uyt uyp uyêt oem oac oăc oach uêch uych',
  ),
  /** What stands behind qu. */
  afterQu: listed(
    'a e ê i y ơ ai ay ây ao au eo êu yu am ăm em an ăn ân en ên in yn yên iên ơn ang ăng âng eng anh ênh ' +
      'inh ynh ăp ăt at ât et êt it yt yêt ac ăc âc ôc ơt ach êch ich ych',
  ),
  /** What stands behind gi; alone it carries its own vowel. */
  afterGi: listed(
    '_ a e ê o ô ơ u ư ua ưa ai ay ây oi ôi ơi ui ưi uôi ươi ao au âu eo ưu am ăm âm em êm om ôm ơm um an ' +
      'ăn ân en ên on ôn ơn un uôn ươn ang ăng âng ong ông ung ưng uông ương anh ênh ap ăp âp ep êp op ôp ' +
      'up at ăt ât et ot ôt ơt ut ac ăc âc oc ôc uc ưc uôc ươc ach êt oăn oat n m p t ng nh êng êc êu',
  ),
};

/** Words of other languages and signs that papers write in small letters. */
export const loanWords: readonly string[] = listed(
  'web app net chip kit set top hot shop pin clip tip slot pop rap bot robot com vn km kg ha kv mw kw ' +
    'kwh mm cm ml ph tt stt th tr nxb gov org edu www http https html pdf docx xlsx bit byte mp vat gdp ' +
    'grdp covid sars cov file logo taxi radio gara mobi blog sms zalo wifi laser euro kilo vila villa ' +
    'resort homestay tour start startup up in out on off line online offline email mail video camera ' +
    'media internet website marketing logistics container album data big cloud smart city fan page ' +
    'fanpage facebook hacker virus test show live stream game xenlulo xi glucozo protein vitamin vac hiv ' +
    'aids fdi oda pci sipas par index card host hotline fax tel ban bar gas axit oxit oxy cac bon ton mol ' +
    'ppm',
);

/** Vowels that carry the tone wherever they stand in a rhyme. */
export const toneCarriers = 'ăâêôơ';

/** Letters of Vietnamese that no word in plain letters has. */
export const ownLetters = /[ăâđêôơư]|\p{Mn}/u;

/** Open rhymes whose tone stands on the first vowel in one style and on the second in the other (BD-11 asks for one style). */
export const eitherPlace: readonly string[] = listed('oa oe uy');

/** Words that mean nothing twice in a row. */
export const neverDoubled: readonly string[] = listed(
  'các những và của là được trong với đến về theo này đã đang sẽ không cũng nhưng vì khi thì mà như một ' +
    'cho hoặc nhằm',
);

/** Marks of the tones: huyền, sắc, ngã, hỏi, nặng. */
export const toneMarks: ReadonlySet<string> = new Set([
  '\u0300',
  '\u0301',
  '\u0303',
  '\u0309',
  '\u0323',
]);

/** The two tones of a syllable that ends in a stop. */
export const stopTones: ReadonlySet<string | undefined> = new Set(['\u0301', '\u0323']);

/** The pair of vowels whose horns are forgotten most. */
export const hornedPair = 'ươ';

/** Slips of two syllables that are certain by their neighbours, with the right words. */
export const certainSlips: readonly (readonly [form: RegExp, right: string])[] = [
  [/(?<!\p{L})[Xx]ắp xếp(?!\p{L})/u, 'sắp xếp'],
  [/(?<!\p{L})[Ss](?:ữa chữa|ửa chửa)(?!\p{L})/u, 'sửa chữa'],
  [
    /(?<!\p{L}|phân )[Cc]hia sẽ(?= (?:khó khăn|kinh nghiệm|thông tin|trách nhiệm|lợi ích))/u,
    'chia sẻ',
  ],
  [/(?<!\p{L})trãi thảm(?!\p{L})/u, 'trải thảm'],
  [/(?<!\p{L})[Bb]ổ xung(?!\p{L})/u, 'bổ sung'],
  [/(?<!\p{L})[Xx]uất xắc(?!\p{L})/u, 'xuất sắc'],
];

/**
 * Words of two syllables that papers of the party hold on every page, none of which another word differs from by the marks of one
 * syllable.
 */
export const setTerms: readonly string[] = listed(
  'đảng_viên bí_thư hạn_chế khuyết_điểm nhiệm_vụ nhiệm_kỳ đánh_giá nguyên_nhân kinh_nghiệm ' +
    'sinh_hoạt nghị_quyết đại_hội đại_biểu kế_hoạch thực_hiện tổ_chức lãnh_đạo kiểm_tra ' +
    'giám_sát xây_dựng phát_triển kinh_tế quốc_phòng nông_thôn chính_quyền mặt_trận ' +
    'phương_hướng mục_tiêu giải_pháp trách_nhiệm khắc_phục báo_cáo tuyên_truyền quán_triệt ' +
    'triển_khai quần_chúng',
).map((term) => term.replace('_', ' '));
