import type { ErrorWording } from './error-wording.ts';

export const releasingErrors = {
  'paper-issue.no-number-line': {
    status: 422,
    vi: 'Tệp {name} không có dòng số và ký hiệu (hoặc dòng ấy nằm trong khung chữ) nên không ghi số vào được. Ghi số, ngày trong Word, ký, rồi phát hành bằng tệp đã ký.',
    en: 'The file {name} has no number line, or it stands in a text box, so the number cannot be written in. Number and date it in the word processor, then issue the signed file.',
  },
  'paper-issue.no-date-line': {
    status: 422,
    vi: 'Tệp {name} không có dòng địa danh, ngày tháng (hoặc dòng ấy nằm trong khung chữ) nên không ghi ngày vào được. Ghi số, ngày trong Word, ký, rồi phát hành bằng tệp đã ký.',
    en: 'The file {name} has no line of place and date, or it stands in a text box, so the day cannot be written in. Number and date it in the word processor, then issue the signed file.',
  },
  'paper-issue.no-signer': {
    status: 422,
    vi: 'Tệp {name} chưa có họ tên người ký. Ghi đủ thể thức đề ký trong Word, ký, rồi phát hành bằng tệp đã ký.',
    en: 'The file {name} does not name who signs. Complete the signature in the word processor, then issue the signed file.',
  },
  'paper-issue.draft-mark': {
    status: 422,
    vi: 'Chữ “Dự thảo” của tệp {name} nằm trong khung chữ nên không bỏ được. Bỏ trong Word, ghi số, ngày, ký, rồi phát hành bằng tệp đã ký.',
    en: 'The mark of a draft in {name} stands in a text box and cannot be removed. Remove it in the word processor, number and date the paper, then issue the signed file.',
  },
  'paper-issue.changes-left': {
    status: 422,
    vi: 'Tệp {name} còn thay đổi đang theo dõi hoặc nhận xét mà phần mềm không nhận thay được (ví dụ cả đoạn bị xóa). Chấp nhận hết trong Word, ghi số, ngày, ký, rồi phát hành bằng tệp đã ký.',
    en: 'The file {name} still holds tracked changes that cannot be taken over here (such as a whole paragraph removed). Accept them in the word processor, number and date the paper, then issue the signed file.',
  },
  'release.not-passed': {
    status: 409,
    vi: 'Dự thảo chưa được cấp trên thông qua nên chưa phát hành được. Trình dự thảo và chờ thông qua.',
    en: 'The draft has not been passed by the superior, so it cannot be issued. Submit it and wait until it is passed.',
  },
  'release.already': {
    status: 409,
    vi: 'Dự thảo này đã phát hành, số {number}. Mở văn bản ấy trong sổ văn bản đã ban hành.',
    en: 'This draft was issued already as {number}. Open that paper in the register.',
  },
  'release.secret': {
    status: 422,
    vi: 'Văn bản mang dấu {degree} nên không phát hành ở đây. Văn bản mật chỉ gửi cho người được ghi tên, ở mục Văn bản mật nếu nơi này được phép.',
    en: 'The paper is marked {degree} and cannot be issued here. Confidential papers go to named persons only, under Confidential papers where this installation may hold them.',
  },
  'release.no-type': {
    status: 422,
    vi: 'Không rõ văn bản thuộc loại nào để lấy số. Ghi dòng số và ký hiệu có tên loại (ví dụ Số …-BC/ĐU), hoặc chọn loại cho dự thảo.',
    en: 'It is not clear which type of paper this is, so it gets no number. Write its symbol in the number line (such as Số …-BC/ĐU), or choose a kind for the draft.',
  },
  'release.other-type': {
    status: 422,
    vi: 'Dòng số và ký hiệu ghi loại {found}, còn dự thảo này thuộc loại {expected}. Sửa ký hiệu trong tệp và trình lại, hoặc sửa loại của dự thảo.',
    en: 'The number line says type {found}, but this draft is of type {expected}. Correct the symbol in the file and submit again, or correct the kind of the draft.',
  },
  'release.other-body': {
    status: 422,
    vi: 'Dòng số và ký hiệu ghi cơ quan {found}; văn bản của đơn vị mang ký hiệu {expected}, của đại hội mang ĐH. Sửa ký hiệu trong tệp và trình lại.',
    en: 'The number line names the body {found}; papers of this unit carry {expected}, those of the congress ĐH. Correct the symbol in the file and submit again.',
  },
  'release.in-future': {
    status: 422,
    vi: 'Ngày ký {issuedOn} còn ở phía trước; hôm nay là {today}. Ghi ngày ký thật.',
    en: 'The day of signature {issuedOn} lies ahead; today is {today}. Enter the day of signature.',
  },
  'release.number-moved': {
    status: 409,
    vi: 'Trong lúc này văn bản khác đã lấy số; số kế tiếp bây giờ là {number}. Chưa có gì được phát hành. Mở lại trang và phát hành với số mới.',
    en: 'Meanwhile another paper took the number; the next one is now {number}. Nothing was issued. Reload the page and issue it with the new number.',
  },
  'release.other-signer': {
    status: 422,
    vi: 'Tệp đã được thông qua ghi người ký là {found}, khác với tên vừa ghi. Ghi đúng tên ấy, hoặc ký ngoài và phát hành bằng tệp đã ký.',
    en: 'The passed file names {found} as the signer, another name than the one entered. Enter that name, or issue the file that was signed outside.',
  },
  'release.other-number': {
    status: 422,
    vi: 'Tệp {name} không mang số {expected} và ngày vừa ghi, hoặc còn chữ “Dự thảo”. Ghi đúng số, ngày vào tệp rồi tải lên lại.',
    en: 'The file {name} does not carry the number {expected} and the day entered, or still says that it is a draft. Correct the file and upload it again.',
  },
  'release.nobody': {
    status: 422,
    vi: 'Chưa chọn nơi nhận nào. Chọn ít nhất một đơn vị hoặc ghi một nơi nhận ngoài hệ thống.',
    en: 'Nobody is chosen. Choose at least one unit or name somebody outside.',
  },
  'release.to-itself': {
    status: 422,
    vi: 'Đơn vị ban hành không tự gửi cho mình; bản lưu đã có trong sổ. Bỏ đơn vị ấy khỏi nơi nhận.',
    en: 'The issuer does not send the paper to itself; its copy stands in the register. Take that unit out.',
  },
  'release.sent-already': {
    status: 409,
    vi: 'Các nơi vừa chọn đều đã được gửi văn bản này.',
    en: 'Everybody chosen was sent this paper already.',
  },
  'release.not-sent-here': {
    status: 409,
    vi: 'Văn bản này không gửi đến đơn vị nên không cần xác nhận đã nhận.',
    en: 'This paper was not sent to the unit, so there is nothing to confirm.',
  },
  'release.replaces-itself': {
    status: 422,
    vi: 'Văn bản không thay thế chính nó. Chọn văn bản trước đó.',
    en: 'A paper does not replace itself. Choose an earlier one.',
  },
  'release.replaces-later': {
    status: 422,
    vi: 'Văn bản {number} ra sau văn bản này nên không thể bị thay thế. Chọn văn bản ra trước.',
    en: 'Paper {number} is younger than this one and cannot be replaced by it. Choose an earlier one.',
  },
  'release.replaced-already': {
    status: 409,
    vi: 'Văn bản {number} đã được ghi là bị thay thế.',
    en: 'Paper {number} is noted as replaced already.',
  },
  'copy.by-issuer-only': {
    status: 422,
    vi: 'Sao y bản chính do cơ quan ban hành văn bản làm. Văn bản của nơi khác thì chọn sao lục hoặc trích sao.',
    en: 'A full copy is made by who issued the paper. For a paper of another body choose a re-copy or an extract.',
  },
  'copy.own-paper': {
    status: 422,
    vi: 'Sao lục là sao văn bản của nơi khác gửi đến. Văn bản do đơn vị ban hành thì chọn sao y bản chính hoặc trích sao.',
    en: 'A re-copy is made of a paper of another body. For an own paper choose a full copy or an extract.',
  },
  'copy.no-passage': {
    status: 422,
    vi: 'Trích sao phải có đoạn trích. Ghi nguyên văn đoạn cần sao.',
    en: 'An extract needs its passage. Enter the words to be copied.',
  },
  'copy.before-original': {
    status: 422,
    vi: 'Ngày sao {issuedOn} trước ngày của bản chính {original}. Ghi lại ngày sao.',
    en: 'The day of the copy {issuedOn} lies before the day of the original {original}. Enter the day of the copy again.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
