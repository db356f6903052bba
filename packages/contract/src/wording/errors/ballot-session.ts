import type { ErrorWording } from './error-wording.ts';

/** What the counting room refuses. */
export const ballotSessionErrors = {
  'ballot-session.congress-not-open': {
    status: 409,
    vi: 'Đại hội chưa được triệu tập hoặc đã xong, nên chưa mở được lần bỏ phiếu. Xem bước hiện tại của đại hội.',
    en: 'The congress is not convened yet or is over, so no ballot can be opened. Look at its present step.',
  },
  'ballot-session.nothing-next': {
    status: 409,
    vi: 'Chức danh này không còn lần bỏ phiếu nào đến lượt: đã bầu đủ, đã dừng, hoặc lần bỏ phiếu đang diễn ra. Mở lại danh sách để xem.',
    en: 'No ballot of this office is next: it is complete, was stopped, or one is running. Reload the list.',
  },
  'ballot-session.not-listed': {
    status: 422,
    vi: 'Người này không có trong danh sách bầu cử nên không cần xin rút. Tải lại trang để thấy danh sách hiện tại.',
    en: 'This person is not on the list and need not withdraw. Reload the page to see the list.',
  },
  'ballot-session.support-unknown': {
    status: 422,
    vi: 'Phải lấy phiếu xin ý kiến về {names} trước khi đưa vào danh sách. Ghi số người ủng hộ của từng người rồi lưu lại.',
    en: 'An opinion ballot on {names} comes before the list. Enter how many support each of them, then save again.',
  },
  'ballot-session.support-tied': {
    status: 422,
    vi: '{names} có số ủng hộ bằng nhau ở chỗ cuối của danh sách. Quy chế không nói ai được lấy: xin ý kiến đoàn chủ tịch rồi ghi người được lấy.',
    en: '{names} have equal support at the last place of the list. The regulation does not say who is taken: ask the presidium, then enter who is.',
  },
  'ballot-session.more-than-present': {
    status: 422,
    vi: 'Số người ủng hộ ({found}) nhiều hơn tổng số người ({of}). Kiểm tra lại hai con số.',
    en: 'More people in favour ({found}) than there are ({of}). Check both figures.',
  },
  'ballot-session.not-its-turn': {
    status: 409,
    vi: 'Chưa đến lượt bầu chức danh này: cuộc bầu mà chức danh này phụ thuộc chưa xong. Bầu xong cuộc đó rồi mở.',
    en: 'It is not the turn of this office yet: the election that it depends on has not ended. End it first.',
  },
  'ballot-session.list-fixed': {
    status: 409,
    vi: 'Danh sách bầu cử và ban kiểm phiếu đã chốt nên không sửa được nữa. Số phiếu in sai thì trưởng ban và một ủy viên sửa ở bước đối soát, có lý do.',
    en: 'The list and the committee were fixed and cannot be changed any more. A wrong number printed is corrected by the head and a member when the ballots are reconciled, with a reason.',
  },
  'ballot-session.name-twice': {
    status: 422,
    vi: 'Tên {name} xuất hiện hai lần trong danh sách. Nếu là hai người trùng tên, ghi thêm chức vụ hoặc đơn vị sau tên.',
    en: 'The name {name} stands twice on the list. If they are two people, add a post or unit behind the name.',
  },
  'ballot-session.member-twice': {
    status: 422,
    vi: 'Tên {name} xuất hiện hai lần trong ban kiểm phiếu. Bỏ một dòng; nếu là hai người trùng tên, ghi thêm chức vụ hoặc đơn vị sau tên.',
    en: 'The name {name} stands twice in the committee. Remove one row; if they are two people, add a post or unit behind the name.',
  },
  'ballot-session.round-names-fixed': {
    status: 422,
    vi: 'Bầu lại do bằng phiếu chỉ gồm những người bằng phiếu và số lượng còn thiếu. Giữ nguyên danh sách và số lượng.',
    en: 'A tie re-vote holds only the tied people and the seats left. Keep the names and the seats.',
  },
  'ballot-session.move-not-allowed': {
    status: 409,
    vi: 'Lần bỏ phiếu đang ở bước khác nên chưa làm được việc này. Mở lại trang để thấy bước hiện tại.',
    en: 'The ballot stands at another step, so this cannot be done now. Reload the page.',
  },
  'ballot-session.items-open': {
    status: 422,
    vi: 'Còn việc phải làm trước. Xem danh sách việc còn thiếu trên trang.',
    en: 'Something has to be done first. Look at the list of open items on the page.',
  },
  'ballot-session.hands': {
    status: 403,
    vi: 'Việc này cần đúng người ký bằng mã riêng: những người trang này nêu, mỗi người một mã. Xem lại ai phải ký rồi nhập lại.',
    en: 'This needs the people that the page names, each with a code of their own. See who has to sign, and type the codes again.',
  },
  'ballot-session.not-of-committee': {
    status: 403,
    vi: 'Người này không thuộc ban kiểm phiếu của lần bỏ phiếu. Chọn lại người ký.',
    en: 'This person is not of the committee of this ballot. Choose again who signs.',
  },
  'ballot-session.code-missing': {
    status: 422,
    vi: '{name} chưa đặt mã riêng. Vào mục Ban kiểm phiếu để đặt mã trước khi ký.',
    en: '{name} has chosen no code yet. Choose one under the committee before signing.',
  },
  'ballot-session.code-wrong': {
    status: 403,
    vi: 'Mã riêng của {name} không đúng. Nhập lại; sai nhiều lần phải chờ.',
    en: 'The code of {name} is wrong. Type it again; after several wrong codes you have to wait.',
  },
  'ballot-session.code-too-short': {
    status: 422,
    vi: 'Mã riêng phải có ít nhất {shortest} ký tự. Chọn mã dài hơn.',
    en: 'A code needs at least {shortest} characters. Choose a longer one.',
  },
  'ballot-session.code-plain': {
    status: 422,
    vi: 'Mã riêng quá dễ đoán vì chỉ lặp một hai ký tự. Chọn mã có ít nhất ba ký tự khác nhau.',
    en: 'The code is too easy to guess: it repeats one or two characters. Use at least three different ones.',
  },
  'ballot-session.code-another': {
    status: 422,
    vi: 'Chưa nhận mã này. Chọn một mã khác, dài hơn và chỉ riêng mình nghĩ ra.',
    en: 'This code was not accepted. Choose another one, longer and of your own making.',
  },
  'ballot-session.code-chosen': {
    status: 409,
    vi: 'Mã riêng của người này vừa được đặt ở một máy khác. Tải lại trang; muốn đổi thì gõ mã đang dùng.',
    en: 'The code of this person was just chosen on another machine. Reload the page; to change it, type the present one.',
  },
  'ballot-session.technician': {
    status: 403,
    vi: 'Kỹ thuật viên không có quyền báo số phiếu và kết luận phiếu. Chọn một thành viên ban kiểm phiếu.',
    en: 'A technician may neither tell figures nor decide ballots. Choose a member of the committee.',
  },
  'ballot-session.printed-closed': {
    status: 409,
    vi: 'Số phiếu in chỉ sửa bằng hai mã sau khi xác nhận đã in và trước khi đối soát xong. Mở lại trang để thấy bước hiện tại.',
    en: 'The number printed is corrected with two codes only after the printing is signed and before the ballots are reconciled. Reload the page.',
  },
  'ballot-session.printed-reason': {
    status: 422,
    vi: 'Số phiếu in đã được ký xác nhận. Ghi rõ lý do sửa.',
    en: 'The number printed was signed. Say why it is corrected.',
  },
  'ballot-session.roll-closed': {
    status: 409,
    vi: 'Phiếu đã đối soát nên số người được triệu tập không sửa được nữa.',
    en: 'The ballots are reconciled, so the roll cannot be changed any more.',
  },
  'ballot-session.roll-reason': {
    status: 422,
    vi: 'Đã chốt số người một lần. Ghi rõ lý do chốt lại.',
    en: 'The roll was frozen before. Say why it is taken anew.',
  },
  'ballot-session.roll-unlikely': {
    status: 422,
    vi: 'Số có mặt {present} cộng số không tính vượt số được triệu tập {convened}. Kiểm tra lại ba con số.',
    en: 'Present {present} plus those left out exceed the convened {convened}. Check the three figures.',
  },
  'ballot-session.exclusion-not-of-body': {
    status: 422,
    vi: 'Quy chế không cho phép trừ người theo lý do này ở loại đại hội này. Bỏ dòng đó.',
    en: 'The regulation knows no such exclusion for this body. Remove the line.',
  },
  'ballot-session.reason-needed': {
    status: 422,
    vi: 'Ghi lý do hoặc số quyết định trước khi làm việc này.',
    en: 'Give the reason or the number of the decision first.',
  },
  'ballot-session.seal-decision': {
    status: 422,
    vi: 'Chưa thấy số quyết định mở niêm phong. Ghi số như trên văn bản, ví dụ 12-QĐ/HU.',
    en: 'The number of the decision to open the seal is missing. Write it as on the paper, as in 12-QĐ/HU.',
  },
  'ballot-session.decision-reason': {
    status: 422,
    vi: 'Chưa ghi lý do kết luận phiếu {position} của tập {bundle}. Ghi bằng lời điều đã thấy trên phiếu giấy.',
    en: 'Why ballot {position} of bundle {bundle} is concluded so is missing. Say in words what the paper shows.',
  },
  'ballot-session.typist-unknown': {
    status: 422,
    vi: 'Người nhập phiếu phải thuộc ban kiểm phiếu hoặc kỹ thuật viên của ban. Chọn lại.',
    en: 'Typists must be of the committee or its technicians. Choose again.',
  },
  'ballot-session.typist-twice': {
    status: 422,
    vi: 'Một người không nhập phiếu cho cả hai lượt. Chọn người khác cho một lượt.',
    en: 'Nobody keys for both witnesses. Choose somebody else for one of them.',
  },
  'ballot-session.witness-without-typist': {
    status: 422,
    vi: 'Cần ít nhất một người cho mỗi lượt nhập. Chọn người cho cả hai lượt.',
    en: 'Each witness needs somebody who keys. Choose people for both.',
  },
  'ballot-session.witness-of-two-means': {
    status: 422,
    vi: 'Một lượt chỉ nhập tay hoặc chỉ quét, không làm cả hai. Chọn lại cho từng người.',
    en: 'One witness either keys or scans, never both. Choose again for each person.',
  },
  'ballot-session.typists-kept': {
    status: 409,
    vi: 'Những người nhập đã được chọn và phiếu họ đã nhập được giữ, nên không chọn lại ở đây. Tải lại trang rồi bấm bắt đầu kiểm phiếu.',
    en: 'Those who key were named before and what they keyed is kept, so they are not chosen again here. Load the page again and start counting.',
  },
  'ballot-session.double-reason': {
    status: 422,
    vi: 'Chưa ghi lý do bỏ phiếu đã nhập. Ghi đã thấy gì trên phiếu giấy.',
    en: 'No reason is given for taking back the keyed ballot. Say what was seen on the paper.',
  },
  'ballot-session.nothing-keyed': {
    status: 422,
    vi: 'Lượt nhập này chưa nhập phiếu {position} của tập {bundle}, hoặc phiếu ấy đã bỏ rồi. Xem lại tập và phiếu.',
    en: 'Nothing stands keyed by this witness for ballot {position} of bundle {bundle}. Check bundle and ballot.',
  },
  'ballot-session.dice-few': {
    status: 422,
    vi: 'Cần ít nhất 20 lần gieo xúc xắc, mỗi lần một số từ 1 đến 6. Gieo thêm rồi ghi đủ các số.',
    en: 'At least 20 rolls of a die are needed, each from 1 to 6. Roll on and write all of them down.',
  },
  'ballot-session.dice-used': {
    status: 409,
    vi: 'Các số này đã dùng cho lần rút trước nên sẽ ra đúng những phiếu ai cũng biết. Gieo xúc xắc lại rồi ghi các số mới.',
    en: 'These rolls drew ballots before, so everybody knows which ones they draw. Roll the dice anew and write down the new numbers.',
  },
  'ballot-session.sample-state': {
    status: 409,
    vi: 'Chỉ rút phiếu kiểm tra sau khi kết thúc nhập phiếu và trước khi công bố kết quả.',
    en: 'A sample is drawn after the count is finished and before the result is released.',
  },
  'ballot-session.sample-drawn': {
    status: 409,
    vi: 'Đã rút phiếu kiểm tra rồi. Không gieo lại, để không ai chọn được phiếu.',
    en: 'The sample has been drawn. It is not drawn anew, so that nobody can choose the ballots.',
  },
  'ballot-session.seal-closed': {
    status: 409,
    vi: 'Phiếu đang được niêm phong nên không lấy tệp phiếu ra được. Mở niêm phong bằng quyết định của cấp có thẩm quyền trước.',
    en: 'The ballots are sealed, so their file cannot be taken out. Open the seal by a decision of the competent level first.',
  },
  'ballot-session.sample-recorded': {
    status: 409,
    vi: 'Kết quả kiểm tra tay đã ghi và không ghi lại được. Muốn kiểm tra thêm thì gieo xúc xắc rút phiếu khác, có lý do.',
    en: 'The hand check was recorded and is not recorded again. To check more, roll dice for other ballots and say why.',
  },
  'ballot-session.sample-reason': {
    status: 422,
    vi: 'Đã có một lần kiểm tra tay. Ghi lý do rút thêm phiếu khác.',
    en: 'There is a hand check already. Say why other ballots are drawn.',
  },
  'ballot-session.sample-count-again': {
    status: 409,
    vi: 'Lần kiểm tra tay trước có phiếu khác với giấy. Mở lại việc nhập để sửa, không rút phiếu khác thay cho việc đó.',
    en: 'The hand check before found ballots that differ. Open the keying again to correct them; drawing others does not replace that.',
  },
  'ballot-session.sample-none': {
    status: 422,
    vi: 'Chưa rút phiếu kiểm tra, hoặc số phiếu khác nhau lớn hơn số phiếu đã rút. Xem lại con số.',
    en: 'No sample has been drawn, or more ballots differ than were drawn. Check the figure.',
  },
  'ballot-session.not-sealed': {
    status: 409,
    vi: 'Phiếu chưa niêm phong nên chưa có gói kết quả. Niêm phong phiếu trước.',
    en: 'The ballots are not sealed, so there is no package yet. Seal them first.',
  },
  'ballot-session.list-open': {
    status: 409,
    vi: 'Danh sách bầu cử chưa chốt nên chưa in phiếu được. Chốt danh sách trước.',
    en: 'The list is not fixed yet, so no ballot can be printed. Fix the list first.',
  },
  'ballot-session.run-empty': {
    status: 422,
    vi: 'Chưa ghi số phiếu cần in. Ghi số phiếu in rồi tải lại tệp in.',
    en: 'Nobody has said how many ballots are printed. Enter the number, then download the run again.',
  },
  'ballot-session.not-in-session': {
    status: 409,
    vi: 'Đại hội chưa khai mạc nên chưa phát phiếu được. Ghi khai mạc ở trang đại hội rồi niêm phong hòm phiếu.',
    en: 'The congress has not opened yet, so no ballot can be handed out. Record its opening first, then seal the box.',
  },
  'ballot-session.not-counting': {
    status: 409,
    vi: 'Chưa đến lúc nhập phiếu, hoặc ban kiểm phiếu đã kết thúc nhập. Mở lại trang để thấy bước hiện tại.',
    en: 'Keying has not begun or is over. Reload the page to see the present step.',
  },
  'ballot-session.not-typist': {
    status: 403,
    vi: '{name} không được phân công nhập phiếu lần này.',
    en: '{name} is not one of the typists of this ballot.',
  },
  'ballot-session.typists-early': {
    status: 409,
    vi: 'Chưa kết thúc kiểm phiếu nên chưa biết ai nhập đúng bao nhiêu. Kết thúc kiểm phiếu rồi xem.',
    en: 'The count has not ended, so nobody knows yet how exactly people keyed. End the count, then look.',
  },
  'ballot-session.scans-only': {
    status: 409,
    vi: 'Lượt này do máy quét đọc, không nhập tay. Gửi tệp quét, hoặc ngồi vào lượt nhập.',
    en: 'A scanner reads for this witness, nobody keys. Send scans, or sit down where ballots are keyed.',
  },
  'ballot-session.seat-unknown': {
    status: 401,
    vi: 'Phiên nhập phiếu đã hết. Nhập lại mã riêng để ngồi vào nhập tiếp; phiếu đã ghi vẫn còn.',
    en: 'The keying seat is over. Type your code to sit down again; ballots that were saved are kept.',
  },
  'ballot-session.bundle-of-other': {
    status: 403,
    vi: 'Tập {bundle} do {name} nhập, nên không nhập thay được. Mở tập của mình; nếu tập này nhập sai, báo ban kiểm phiếu.',
    en: 'Bundle {bundle} is keyed by {name}, so nobody else keys it. Open a bundle of your own; tell the committee if this one is wrong.',
  },
  'ballot-session.keyed-by-both': {
    status: 409,
    vi: 'Phiếu {position} của tập {bundle} đã có đủ hai lượt nhập nên không nhập lại được. Nếu hai lượt khác nhau, ban kiểm phiếu xem phiếu giấy rồi kết luận; nếu cả hai cùng sai, trưởng ban và một thành viên mở lại việc nhập.',
    en: 'Both witnesses have keyed ballot {position} of bundle {bundle}, so it is not keyed again. Where they differ the committee decides from the paper; where both are wrong the head and a member open the keying again.',
  },
  'ballot-session.bundle-moved': {
    status: 409,
    vi: 'Chưa ghi phiếu {position} của tập {bundle}: ban kiểm phiếu đã bỏ một phiếu nhập trùng của tập này, các phiếu sau dồn lên. Mở lại tập để thấy chỗ mới rồi ghi.',
    en: 'Ballot {position} of bundle {bundle} is not saved: a ballot of this bundle that was keyed twice has been taken back, and those after it moved up. Open the bundle again to see the new places, then save.',
  },
  'ballot-session.doubts-closed': {
    status: 409,
    vi: 'Phiếu nghi vấn chỉ xem được khi hai lượt đã nhập đủ và trưởng ban chưa kết thúc kiểm phiếu. Nhập đủ hai lượt rồi mở lại; sau khi kết thúc, điều đã kết luận nằm trong biên bản.',
    en: 'Ballots in doubt are shown only when both witnesses have keyed all and the head has not ended the count. Key the rest, then come back; after the count, the minutes tell what was concluded.',
  },
  'ballot-session.no-such-ballot': {
    status: 422,
    vi: 'Không có phiếu số {position} trong tập {bundle}. Kiểm tra lại số tập và số phiếu.',
    en: 'There is no ballot {position} in bundle {bundle}. Check the bundle and the place.',
  },
  'ballot-session.number-not-on-list': {
    status: 422,
    vi: 'Số {number} không có trong danh sách hoặc gõ hai lần. Xem lại phiếu.',
    en: 'Number {number} is not on the list or was typed twice. Look at the ballot again.',
  },
  'ballot-session.rows-differ': {
    status: 422,
    vi: 'Số dòng đã nhập ({number}) không bằng số tên trên phiếu.',
    en: 'The rows typed ({number}) are not as many as the names on the ballot.',
  },
  'ballot-session.form-differs': {
    status: 422,
    vi: 'Dữ liệu nhập không đúng mẫu phiếu của lần bầu này. Mở lại trang rồi nhập lại phiếu.',
    en: 'What was typed is not of the form of this ballot. Reload the page and type the ballot again.',
  },
  'ballot-session.nothing-to-decide': {
    status: 409,
    vi: 'Phiếu {position} của tập {bundle} không còn chờ kết luận.',
    en: 'Ballot {position} of bundle {bundle} is not waiting for a decision.',
  },
  'ballot-session.no-proposal': {
    status: 409,
    vi: 'Chưa có đề xuất cho phiếu {position} của tập {bundle}, hoặc đề xuất đã được xác nhận.',
    en: 'Ballot {position} of bundle {bundle} has no open proposal.',
  },
  'ballot-session.head-confirms': {
    status: 403,
    vi: 'Trưởng ban kiểm phiếu xác nhận đề xuất của thành viên. Mời trưởng ban nhập mã riêng.',
    en: 'The head confirms what a member proposed. Ask the head for the own code.',
  },
  'ballot-session.two-people': {
    status: 403,
    vi: 'Người đề xuất không tự xác nhận. Mời một người khác của ban kiểm phiếu.',
    en: 'Whoever proposed cannot confirm. Ask somebody else of the committee.',
  },
  'ballot-session.result-typed': {
    status: 409,
    vi: 'Chưa ký được biên bản: kết quả lần bầu thứ {number} này đã có người nhập tay ở mục Kết quả của đại hội. Mở mục đó, bấm “Bỏ lần bầu thứ {number}” rồi ký lại; kết quả đếm ở đây sẽ được ghi vào.',
    en: 'The minutes cannot be signed yet: somebody has typed the result of this ballot {number} by hand into the results of the congress. Open these, press “Remove ballot {number}”, then sign again; what was counted here is written there.',
  },
  'ballot-session.no-result-yet': {
    status: 409,
    vi: 'Kết quả lần bỏ phiếu này chưa được trưởng ban cho công bố nên chưa in được văn bản. Làm tiếp các bước trong phòng kiểm phiếu, cho công bố kết quả rồi in.',
    en: 'The head has not released the result of this ballot yet, so this paper cannot be printed. Go on in the counting room, release the result, then print.',
  },
  'ballot-session.broken-printed': {
    status: 409,
    vi: 'Chưa in được biên bản: số phiếu in ra ({left}) khác tổng số phiếu phát ra, đổi, hỏng và còn lại ({right}). Đếm lại phiếu rồi nhập lại số liệu.',
    en: 'No minutes yet: the ballots printed ({left}) are not those issued, exchanged, spoiled and left together ({right}). Count the ballots again and enter the figures anew.',
  },
  'ballot-session.broken-issuedWithinPresent': {
    status: 409,
    vi: 'Chưa in được biên bản: số phiếu phát ra ({left}) nhiều hơn số có mặt ({right}). Kiểm tra lại số có mặt và đếm lại phiếu phát ra.',
    en: 'No minutes yet: more ballots were issued ({left}) than people are present ({right}). Check those present and count the ballots issued again.',
  },
  'ballot-session.broken-collectedWithinIssued': {
    status: 409,
    vi: 'Chưa in được biên bản: số phiếu thu về ({left}) nhiều hơn số phiếu phát ra ({right}). Báo cáo đoàn chủ tịch; đếm lại hoặc tuyên bố lần bỏ phiếu không có giá trị.',
    en: 'No minutes yet: more ballots were collected ({left}) than issued ({right}). Report to the presidium; count again or declare the ballot void.',
  },
  'ballot-session.disposed-already': {
    status: 409,
    vi: 'Việc này đã được ghi theo văn bản {paper}; không ghi lại lần nữa.',
    en: 'This is recorded already, by {paper}; it is not recorded twice.',
  },
  'ballot-session.disposal-paper': {
    status: 400,
    vi: 'Thiếu số văn bản. Ghi số quyết định hủy hoặc số biên bản bàn giao.',
    en: 'The number of the paper is missing. Write that of the decision or of the hand-over record.',
  },
  'ballot-session.disposal-day': {
    status: 400,
    vi: 'Ngày này trước ngày niêm phong ({sealedOn}) hoặc chưa tới. Kiểm tra ngày trên văn bản.',
    en: 'This day is before the seal ({sealedOn}) or still to come. Check the day on the paper.',
  },
  'ballot-session.kept-too-short': {
    status: 409,
    vi: 'Chưa được hủy: phiếu bầu phải lưu đến hết ngày {until}. Muốn chuyển nơi giữ thì ghi là bàn giao.',
    en: 'Not to be destroyed yet: the ballots are kept until the end of {until}. If somebody else keeps them on, record a hand-over.',
  },
  'ballot-session.kept-for-complaint': {
    status: 409,
    vi: 'Chưa được hủy: đại hội này còn khiếu nại chưa kết luận. Chờ kết luận rồi ghi.',
    en: 'Not to be destroyed yet: a complaint about this congress is open. Wait until it is concluded.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
