/** Small pieces of sentences for invented papers; none is taken from a real one. */
function list(words: string): readonly string[] {
  return words.split('|');
}

export const times = list(
  'Năm đầu|Từ quý hai|Cuối năm ngoái|Giữa mùa khô|Sau sắp xếp|Trước vụ gặt|Trong đợt dịch|Khi mở đường|Ba năm liền|Dịp khai giảng|Hết nhiệm kỳ|Sau mưa lũ|Có nhà máy mới|Giai đoạn hai|Qua sơ kết|Tháng chín|Đầu vụ xuân|Từ hôm họp dân|Gần đây|Mấy mùa trước',
);
export const offices = list(
  'Đảng ủy xã|Chi bộ thôn|Huyện ủy|Ủy ban phường|Hội Nông dân|Đoàn Thanh niên|Hội Phụ nữ|Trường tiểu học|Bệnh viện|Ban quân sự|Công an phường|Hợp tác xã|Tổ khuyến nông|Trạm y tế|Quản lý chợ|Hội Cựu chiến binh|Liên đoàn Lao động|Hạt kiểm lâm|Phòng Giáo dục|Văn phòng',
);
export const names = list(
  'An|Bình|Cẩm|Châu|Dương|Đông|Giang|Hà|Hải|Hòa|Hưng|Khánh|Kiên|Lâm|Lộc|Long|Mỹ|Nam|Ngọc|Ninh|Phong|Phú|Phước|Quang|Sơn|Tân|Tây|Thanh|Thạnh|Thịnh|Thuận|Trung|Vân|Vĩnh|Xuân|Yên|Bắc|Cao|Đại|Hồng',
);
export const adverbs = list(
  'đã|đang|mới|còn chậm|luôn|lại|vừa|kịp thời|tự mình|lặng lẽ|dứt khoát|từng bước|nhiều lần|chưa thể|cùng nhau|khẩn trương|bền bỉ|gần như|thường xuyên|buộc phải',
);
export const verbs = list(
  'vận động|hướng dẫn|giúp|giao khoán|tập huấn|ký cam kết cùng|xuống ở với|bảo lãnh cho|mở lớp dạy|họp bàn với|khảo sát|bàn giao đất cho|đổi giống cho|cho vay|ghép nhóm|ghi sổ theo dõi|phân công|thuyết phục|đón|cấp giấy cho|nhắc nhở|khen thưởng|hỏi ý kiến|kiểm đếm|chia ca cho|vào tận nhà|lập danh sách|trả công|hòa giải giữa|chọn ra|thăm hỏi|đối thoại với',
);
export const people = list(
  'hộ ven suối|gia đình trẻ|đoàn viên xa quê|tổ liên gia|già làng|bà con trồng hồi|thợ hồ|người nuôi cá|giáo viên cắm bản|cụ già neo đơn|chủ lò gạch|thanh niên khởi nghiệp|người giữ rừng|tiểu thương|công nhân khu trọ|dân quân|trưởng xóm|thầy thuốc nam|thợ dệt|chủ tàu|người Khmer|hộ tái định cư|cựu binh|kế toán xã|lái xe|nghệ nhân|cô nuôi trẻ|thợ máy|chủ vườn|ngư dân|phụ huynh|học viên',
);
export const doings = list(
  'cải tạo|xây|chuyển đổi|dựng lại|bê tông hóa|lắp|lập|trồng bù|học|khám|bán|phân loại|nạo vét|khôi phục|cấp mã|số hóa|tiêm phòng|làm|đo đạc|sửa|thuê|ươm|đấu thầu|giữ gìn|rào|tưới|vẽ bản đồ|mua chung|dọn|kê khai|nghiệm thu|thử nghiệm',
);
export const things = list(
  'vườn tạp|bể nước mưa|ruộng trũng|nhà văn hóa|ngõ xóm|đèn năng lượng|tổ lưu động|rừng phòng hộ|chữ phổ thông|bệnh phổi|gạo thơm|rác tại bếp|kênh nội đồng|nghề lanh|vùng sầu riêng|sổ hộ tịch|đàn trâu|cầu treo|ao tôm|trạm bơm|kho lạnh|lò sấy|đập tràn|chợ đêm|thư viện|sân bóng|điểm trường|bến đò|máy cấy|hầm khí|vườn thuốc|nhà bán trú|tủ sách|bãi chôn lấp|đường băng cản lửa|giếng khoan|chuồng trại|lưới điện|mái đình|phòng khám',
);
export const places = list(
  'bên kia sông|trên đồi chè|dưới chân đèo|cạnh đồn biên phòng|ngoài đê|gần ngã ba|ở xóm trong|giữa cánh đồng|theo bờ kè|quanh hồ|sau trụ sở|dọc quốc lộ|ở cù lao|phía thượng nguồn|tại khu phố cũ|nơi giáp ranh|trong hẻm|ven vịnh|ở bản cao|cuối xã',
);
export const results = list(
  'giảm|tăng|kết nạp|hoàn thành|còn nợ|trả xong|đạt|thụ lý|giải ngân|tồn|xử lý|bỏ hoang|thu hồi|hỗ trợ|trồng được|chậm|mất|vượt|thiếu|góp',
);
export const units = list(
  'hộ nghèo|triệu đồng|đảng viên trẻ|phần trăm|hồ sơ|tấn|đơn thư|tỷ đồng|cháu nhỏ|ha đất dốc|mét đường|ngày công|con bò|lượt khám|sổ đỏ|suất quà|mô hình|cuộc họp|căn nhà|thuyền',
);
export const joins = list('vì|do|nhờ|bởi|khi|dù|nếu|trong lúc|mặc dầu|từ lúc');
export const causes = list(
  'giá vật tư|người đứng đầu|tổ công tác|thủ tục|doanh nghiệp|cách giao việc|con em|cán bộ trẻ|nước mặn|sổ sách|buổi họp|tâm lý nể nang|mưa đá|đất đai|lịch học|hợp đồng|thị trường|máy móc|địa hình|chi phí',
);
export const effects = list(
  'lên nhanh|chưa bám sát|ở lại đêm|phải làm lại|rút lui|chồng chéo|góp sức|biết tiếng bản địa|về sớm|không khớp|mở tận xóm|còn nặng|gây hại|tranh chấp|thay đổi|hết hạn|co lại|hỏng hóc|cách trở|đội thêm',
);
export const closers = list(
  'việc này giao|bài học thuộc|quý sau hỏi lại|trách nhiệm thuộc|đề nghị|sẽ nhân rộng qua|kinh phí lấy từ|người theo dõi là|phần còn lại dành cho|kết quả đọc trước',
);
export const holders = list(
  'phó bí thư|tập thể cấp ủy|cấp trên|các xóm bạn|tiết kiệm chi|từng nhóm trưởng|hội nghị dân|kế toán trưởng|ủy viên phụ trách|thanh tra nhân dân|quỹ xã hội|mùa sau|người dân|chi hội|hai đồng chí|lớp kế cận',
);
/** Words put in the place of others; none of them stands in the pieces above. */
export const strangers = list(
  'khoảng|chừng|loạt|nhịp|bậc|khuôn|luồng|vế|cụm|nếp|khâu|tầng|nét|ngạch|chặng|khung',
);
