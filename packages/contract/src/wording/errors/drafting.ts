import type { ErrorWording } from './error-wording.ts';

export const draftingErrors = {
  'draft.move-not-from-state': {
    status: 409,
    vi: 'Dự thảo đang ở bước khác nên chưa làm được việc này. Mở lại trang để thấy bước hiện tại.',
    en: 'The draft stands at another step, so this cannot be done now. Reload the page to see the present step.',
  },
  'draft.closed': {
    status: 409,
    vi: 'Dự thảo đang ở cấp trên hoặc đã xong nên không sửa được. Rút lại nếu cấp trên chưa góp ý, hoặc chờ cấp trên trả lại.',
    en: 'The draft lies with the superior or is finished, so it cannot be changed. Take it back while nobody has remarked on it, or wait until it is returned.',
  },
  'draft.held': {
    status: 409,
    vi: 'Đồng chí khác trong văn phòng đang giữ dự thảo này để sửa. Đề nghị đồng chí ấy bàn giao, hoặc nhận thay và ghi lý do.',
    en: 'A colleague holds this draft. Ask for it to be handed over, or take it over and say why.',
  },
  'draft.not-yours': {
    status: 409,
    vi: 'Đồng chí không giữ dự thảo này nên không bàn giao được. Mở lại trang để thấy ai đang giữ.',
    en: 'You do not hold this draft, so you cannot hand it over. Reload the page to see who does.',
  },
  'draft.no-colleague': {
    status: 422,
    vi: 'Người nhận không có quyền soạn văn kiện của đơn vị này. Chọn người khác trong danh sách.',
    en: 'That person has no right to write drafts of this unit. Choose somebody of the list.',
  },
  'draft.no-version': {
    status: 422,
    vi: 'Dự thảo chưa có bản nào nên chưa trình được. Tải tệp Word lên trước.',
    en: 'The draft has no version yet, so it cannot be submitted. Upload the Word file first.',
  },
  'draft.no-new-version': {
    status: 422,
    vi: 'Cấp trên đã trả lại bản {version} mà chưa có bản mới. Tải bản đã sửa lên rồi trình lại.',
    en: 'The superior returned version {version} and there is no newer one. Upload the corrected paper, then submit again.',
  },
  'draft.nothing-revised': {
    status: 422,
    vi: 'Bản {version} đã được thông qua và chưa có bản sửa nào sau đó. Tải bản đã sửa lên rồi trình lại.',
    en: 'Version {version} was passed and there is no newer one. Upload the revised paper, then submit again.',
  },
  'draft.issued': {
    status: 409,
    vi: 'Dự thảo đã phát hành, số {number}, nên không đổi được nữa. Muốn sửa thì ban hành văn bản khác thay thế.',
    en: 'The draft was issued as {number} and stays as it is. To change it, issue another paper in its place.',
  },
  'draft.no-reason': {
    status: 422,
    vi: 'Dự thảo đã được thông qua nên muốn sửa phải ghi lý do. Ghi ngắn gọn vì sao sửa, ví dụ: tiếp thu góp ý của đại biểu.',
    en: 'The draft was passed, so it is not taken up again without a reason. Say briefly why, for example to take in comments.',
  },
  'draft.remarks-unanswered': {
    status: 422,
    vi: 'Còn {count} góp ý của cấp trên chưa trả lời. Trả lời từng góp ý rồi trình lại.',
    en: '{count} remarks of the superior are not answered. Answer each, then submit again.',
  },
  'draft.no-remark': {
    status: 422,
    vi: 'Chưa có góp ý nào nên chưa trả lại được. Ghi ít nhất một góp ý vào đoạn cần sửa.',
    en: 'There is no remark yet, so the draft cannot be returned. Remark on at least one passage.',
  },
  'draft.remarks-open': {
    status: 422,
    vi: 'Đang có {count} góp ý chưa gửi nên chưa thông qua được. Trả lại để đơn vị sửa, hoặc bỏ các góp ý đó.',
    en: 'There are {count} remarks not sent yet, so the draft cannot be passed. Return it, or take the remarks back.',
  },
  'draft.being-read': {
    status: 409,
    vi: 'Cấp trên đã bắt đầu góp ý nên không rút lại được. Chờ cấp trên trả lại hoặc thông qua.',
    en: 'The superior has begun to remark on it, so the draft cannot be taken back. Wait until it is returned or passed.',
  },
  'draft.was-submitted': {
    status: 409,
    vi: 'Dự thảo đã từng trình nên không bỏ được, để còn tra cứu. Đổi tên hoặc tải bản khác lên.',
    en: 'The draft was submitted once and is kept for the record. Rename it or upload another version.',
  },
  'draft.same-content': {
    status: 422,
    vi: 'Tệp này giống hệt bản {version} đã có. Lưu bản đã sửa trong Word rồi tải đúng tệp đó lên.',
    en: 'This file is the same as version {version}. Save the corrected paper in the word processor and upload that file.',
  },
  'draft.nothing-to-repair': {
    status: 422,
    vi: 'Bản này không còn lỗi nào phần mềm tự sửa được. Các lỗi còn lại sửa trong Word theo cách nêu ở từng nhận xét.',
    en: 'This version has nothing left that the program can repair. Correct the rest in the word processor, as each finding says.',
  },
  'draft.finding-gone': {
    status: 409,
    vi: 'Bản mới nhất không còn nhận xét này. Mở lại trang để xem danh sách hiện hành.',
    en: 'The newest version no longer has this finding. Reload the page to see the present list.',
  },
  'draft.error-stands': {
    status: 422,
    vi: 'Đây là lỗi trái với văn bản đã đối chiếu nên không bỏ qua được. Sửa trong tệp Word rồi tải bản mới lên.',
    en: 'This departs from an official text that was read, so it cannot be let stand. Correct the Word file and upload a new version.',
  },
  'draft.remark-gone': {
    status: 409,
    vi: 'Góp ý này không còn, hoặc đã gửi đi. Mở lại trang để xem góp ý hiện có.',
    en: 'This remark is gone, or was sent already. Reload the page to see the present remarks.',
  },
  'draft.no-study': {
    status: 409,
    vi: 'Chuyên đề này không còn trong phân công. Mở lại trang, lưu phân công rồi tải tệp lên.',
    en: 'This study is no longer in the plan. Reload the page, save the plan, then upload the file.',
  },
  'draft.same-study': {
    status: 422,
    vi: 'Tệp này giống hệt bản {version} của chuyên đề. Lưu bản đã sửa trong Word rồi tải đúng tệp đó lên.',
    en: 'This file is the same as version {version} of the study. Save the corrected file and upload that one.',
  },
  'draft.study-has-files': {
    status: 409,
    vi: 'Chuyên đề “{title}” đã có tệp nên không bỏ được, để còn tra cứu. Giữ lại dòng ấy rồi lưu.',
    en: 'The study “{title}” has files and is kept for the record. Keep that row, then save.',
  },
  'draft.superior-here': {
    status: 409,
    vi: 'Cấp trên của đơn vị làm việc trong phần mềm này, nên dự thảo do cấp trên thông qua tại đây; không ghi văn bản thay.',
    en: 'The superior of this unit works in this program and passes the draft here; no paper takes its place.',
  },
  'draft.approval-in-future': {
    status: 422,
    vi: 'Ngày ký của văn bản thông qua sau hôm nay. Xem lại ngày ghi trên văn bản.',
    en: 'The paper is dated after today. Look at the date on the paper again.',
  },
  'draft.no-approval': {
    status: 409,
    vi: 'Chưa có văn bản nào của cấp trên được ghi cho lần trình này. Ghi số, ngày và tải bản đã ký lên trước.',
    en: 'No paper of the superior is recorded for this submission. Record its number, date and signed copy first.',
  },
  'draft.approval-own': {
    status: 409,
    vi: 'Đồng chí là người đã ghi văn bản này, nên người khác phải đối chiếu và xác nhận.',
    en: 'You recorded this paper, so another person has to compare and confirm it.',
  },
  'draft.not-submitted': {
    status: 409,
    vi: 'Dự thảo chưa trình hoặc đã có kết luận nên không góp ý được. Mở lại trang để thấy bước hiện tại.',
    en: 'The draft has not been submitted or was decided already, so it takes no remark. Reload the page to see the present step.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
