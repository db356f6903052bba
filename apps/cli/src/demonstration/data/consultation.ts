import type { ToldConsultation } from '../told-consultation.ts';

const water = 'Đến năm 2025, tỷ lệ hộ dân nông thôn được dùng nước sạch';
const roads = 'Đầu tư các cống ngăn mặn';
const land = 'Quản lý đất đai ở một số địa bàn';
const fishing = 'Phát triển kinh tế biển';
const growth = 'Tốc độ tăng trưởng kinh tế bình quân';
const schools = 'Nâng cao chất lượng nguồn nhân lực';

/** The draft report of the province under comment: a part of the units has answered by the day of the demonstration. Invented. */
export const consultation: ToldConsultation = {
  unit: 'KG',
  draftTitle: 'Dự thảo Báo cáo chính trị trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XI',
  written: '2020-07-06',
  passedOn: '2020-07-16',
  opensOn: '2020-07-20',
  closesOn: '2020-08-14',
  levels: ['UPPER_GRASSROOTS', 'GRASSROOTS'],
  summary:
    'Dự thảo đánh giá 5 năm thực hiện nghị quyết và nêu chỉ tiêu, nhiệm vụ đến năm 2025: kinh tế biển, du lịch, nước sạch, giao thông nông thôn, cán bộ.',
  questions: [
    'Chỉ tiêu nào chưa sát với địa phương, đơn vị mình?',
    'Hạn chế nào chưa được nêu đúng mức, đúng nguyên nhân?',
  ],
  answers: [
    {
      unit: 'KG-GQ-01',
      on: '2020-07-23',
      meeting: { total: 248, present: 226, minutes: '14-BB/ĐU' },
      says: [
        {
          about: roads,
          text: 'Đề nghị ghi rõ số km đường giao thông nông thôn làm mới mỗi năm cho các ấp chưa có đường ô tô.',
          persons: 201,
        },
        {
          about: water,
          text: 'Đề nghị nâng chỉ tiêu hộ dân nông thôn dùng nước sạch lên 85 % và có chỉ tiêu riêng cho vùng nhiễm mặn.',
          persons: 213,
        },
      ],
    },
    {
      unit: 'KG-GQ-02',
      on: '2020-07-24',
      meeting: { total: 278, present: 251, minutes: '09-BB/ĐU' },
      says: [
        {
          about: roads,
          text: 'Đề nghị ghi rõ số km đường giao thông nông thôn được làm mới hằng năm cho các ấp chưa có đường ô tô.',
          persons: 228,
        },
        {
          about: schools,
          text: 'Bổ sung giải pháp giữ chân lao động trẻ đã qua đào tạo ở lại quê làm việc.',
          author: 'Thị Sà Rây',
        },
      ],
    },
    {
      unit: 'KG-GQ',
      on: '2020-07-29',
      meeting: { total: 39, present: 38, minutes: '31-BB/HU' },
      says: [
        {
          about: growth,
          text: 'Chỉ tiêu thu nhập 100 triệu đồng vào năm 2025 là cao so với mức tăng của nhiệm kỳ trước; đề nghị nêu căn cứ tính toán.',
          persons: 35,
        },
      ],
    },
    {
      unit: 'KG-AB-01',
      on: '2020-07-24',
      meeting: { total: 215, present: 190, minutes: '11-BB/ĐU' },
      says: [
        {
          about: water,
          text: 'Đề nghị nâng chỉ tiêu hộ dân nông thôn dùng nước sạch lên 85 %, có chỉ tiêu riêng cho vùng nhiễm mặn.',
          persons: 176,
        },
      ],
    },
    {
      unit: 'KG-AB',
      on: '2020-07-30',
      meeting: { total: 41, present: 37, minutes: '27-BB/HU' },
      says: [
        {
          about: fishing,
          text: 'Thời hạn chấm dứt khai thác hải sản trái phép trước năm 2022 khó đạt nếu chưa có chính sách chuyển nghề cho ngư dân; đề nghị bổ sung chính sách này.',
          persons: 34,
        },
        {
          about: roads,
          text: 'Bổ sung tuyến đê biển An Biên - An Minh vào danh mục ưu tiên đầu tư.',
          persons: 37,
        },
      ],
    },
    {
      unit: 'KG-HT',
      on: '2020-07-30',
      meeting: { total: 37, present: 35, minutes: '22-BB/TU' },
      says: [
        {
          about: land,
          text: 'Đề nghị nêu rõ trách nhiệm của người đứng đầu trong quản lý đất đai, không chỉ nêu "một số địa bàn".',
          persons: 33,
        },
      ],
    },
    { unit: 'KG-CA', on: '2020-07-29', says: [] },
    {
      unit: 'KG-PQ-01',
      on: '2020-07-27',
      meeting: { total: 161, present: 148, minutes: '18-BB/ĐU' },
      says: [
        {
          about: land,
          text: 'Nêu rõ trách nhiệm của người đứng đầu khi để xảy ra lấn chiếm đất rừng, đất công.',
          persons: 139,
        },
        {
          about: 'Xây dựng Phú Quốc thành trung tâm',
          text: 'Đề nghị công khai quy hoạch đến từng ấp và có thời hạn giải quyết hồ sơ đất còn tồn đọng.',
          author: 'Trương Văn Bé Tư',
        },
      ],
    },
    {
      unit: 'KG-RG-02',
      on: '2020-07-28',
      meeting: { total: 316, present: 274, minutes: '20-BB/ĐU' },
      says: [
        {
          about: undefined,
          text: 'Dự thảo cần ngắn gọn hơn, mỗi nhiệm vụ nên ghi người chịu trách nhiệm và thời hạn.',
          persons: 240,
        },
      ],
    },
  ],
  letters: [
    {
      on: '2020-07-28',
      author: 'Huỳnh Thị Lài',
      about: water,
      text: 'Ấp tôi năm nào cũng thiếu nước ngọt từ tháng Hai đến tháng Năm. Đề nghị nâng chỉ tiêu nước sạch cho vùng nhiễm mặn.',
    },
    {
      on: '2020-07-30',
      author: 'Lý Minh Thuận',
      about: schools,
      text: 'Đề nghị thêm chỉ tiêu nhà trẻ ở các khu công nghiệp để công nhân yên tâm làm việc.',
    },
  ],
  groups: [
    {
      on: '2020-07-30',
      about: water,
      containing: 'nước sạch',
      gist: 'Nâng chỉ tiêu hộ dân nông thôn dùng nước sạch lên 85 %, có chỉ tiêu riêng cho vùng nhiễm mặn',
      answer: {
        outcome: 'partly',
        reason:
          'Nâng lên 80 % theo khả năng cân đối vốn; bổ sung chỉ tiêu riêng cho xã đảo và vùng nhiễm mặn.',
      },
    },
    {
      on: '2020-07-31',
      about: fishing,
      containing: 'chuyển nghề',
      gist: 'Bổ sung chính sách chuyển nghề cho ngư dân khai thác ven bờ',
      answer: {
        outcome: 'accepted',
        reason: 'Bổ sung vào nhiệm vụ phát triển kinh tế biển, giao rõ cơ quan chủ trì.',
      },
    },
    {
      on: '2020-07-31',
      about: growth,
      containing: 'căn cứ tính toán',
      gist: 'Nêu căn cứ của chỉ tiêu thu nhập 100 triệu đồng vào năm 2025',
      answer: undefined,
    },
  ],
};
