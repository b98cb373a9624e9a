/// The wards of Hà Nội in three eras and what became of each, as a table for ``WardAtlas`` to read.
///
/// Generated from the sources below; mend a mistake in this table and in its source's own project, not by a patch in code.
///
/// Sources, all under the MIT licence:
/// - madnh/hanhchinhvn at 7ea4190: the 579 units, with their districts, as they were until 2024-12-31;
/// - tranngocminhhieu/vietnamadminunits at 780c279: the list of the General Statistics Office of 2025-07-18, the mergers of
///   2025-01-01 (56 new units, baochinhphu.vn of 2024-11-27), which old units each new one was formed from, and populations;
/// - thanglequoc/vietnamese-provinces-database at cd58063: codes, names and outlines of the 126 units of 2025-07-01
///   (Decision 19/2025/QĐ-TTg).
///
/// Every unit of 2020 went whole into one unit of 2025 H1. A unit of 2025 H1 went into one unit of 2025-07-01 or was split
/// between several; the first named is the default: the one whose outline contains the old unit's centre. That is a hint for
/// moving many people at once, never a decision about one household.
///
/// Entries, parted by `;` or a new line: `#era`, `=district kind name`, `code>successors kind name` (`code kind name` when the only
/// successor has the same code); in the last era `code people kind name`.
/// Kinds: P phường, X xã, T thị trấn; of districts Q quận, H huyện, T thị xã.
enum HanoiWards {
    static let table: StaticString =
        """
        #2020
        =1 Q Ba Đình;1 P Phúc Xá;4 P Trúc Bạch;6 P Vĩnh Phúc;7 P Cống Vị;8 P Liễu Giai;10>4 P Nguyễn Trung Trực;13 P Quán Thánh
        16 P Ngọc Hà;19 P Điện Biên;22 P Đội Cấn;25 P Ngọc Khánh;28 P Kim Mã;31 P Giảng Võ;34 P Thành Công
        =2 Q Hoàn Kiếm;37 P Phúc Tân;40 P Đồng Xuân;43 P Hàng Mã;46 P Hàng Buồm;49 P Hàng Đào;52 P Hàng Bồ;55 P Cửa Đông
        58 P Lý Thái Tổ;61 P Hàng Bạc;64 P Hàng Gai;67 P Chương Dương;70 P Hàng Trống;73 P Cửa Nam;76 P Hàng Bông;79 P Tràng Tiền
        82 P Trần Hưng Đạo;85 P Phan Chu Trinh;88 P Hàng Bài
        =3 Q Tây Hồ;91 P Phú Thượng;94 P Nhật Tân;97 P Tứ Liên;100 P Quảng An;103 P Xuân La;106 P Yên Phụ;109 P Bưởi
        112 P Thụy Khuê
        =4 Q Long Biên;115 P Thượng Thanh;118 P Ngọc Thụy;121 P Giang Biên;124 P Đức Giang;127 P Việt Hưng;130 P Gia Thụy
        133 P Ngọc Lâm;136 P Phúc Lợi;139 P Bồ Đề;142>136 P Sài Đồng;145 P Long Biên;148 P Thạch Bàn;151 P Phúc Đồng;154 P Cự Khối
        =5 Q Cầu Giấy;157 P Nghĩa Đô;160 P Nghĩa Tân;163 P Mai Dịch;166 P Dịch Vọng;167 P Dịch Vọng Hậu;169 P Quan Hoa
        172 P Yên Hoà;175 P Trung Hoà
        =6 Q Đống Đa;178 P Cát Linh;181 P Văn Miếu;184>181 P Quốc Tử Giám;187 P Láng Thượng;190 P Ô Chợ Dừa;193 P Văn Chương
        196 P Hàng Bột;199 P Láng Hạ;202 P Khâm Thiên;205 P Thổ Quan;208 P Nam Đồng;211>202 P Trung Phụng;214 P Quang Trung
        217 P Trung Liệt;220>226 P Phương Liên;223>235 P Thịnh Quang;226>229 P Trung Tự;229 P Kim Liên;232 P Phương Mai
        235 P Ngã Tư Sở;238 P Khương Thượng
        =7 Q Hai Bà Trưng;241 P Nguyễn Du;244 P Bạch Đằng;247 P Phạm Đình Hổ;256 P Lê Đại Hành;259 P Đồng Nhân;262 P Phố Huế
        265>259 P Đống Mác;268 P Thanh Lương;271 P Thanh Nhàn;274>277 P Cầu Dền;277 P Bách Khoa;280 P Đồng Tâm;283 P Vĩnh Tuy
        286>292 P Bạch Mai;289 P Quỳnh Mai;292 P Quỳnh Lôi;295 P Minh Khai;298 P Trương Định
        =8 Q Hoàng Mai;301 P Thanh Trì;304 P Vĩnh Hưng;307 P Định Công;310 P Mai Động;313 P Tương Mai;316 P Đại Kim;319 P Tân Mai
        322 P Hoàng Văn Thụ;325 P Giáp Bát;328 P Lĩnh Nam;331 P Thịnh Liệt;334 P Trần Phú;337 P Hoàng Liệt;340 P Yên Sở
        =9 Q Thanh Xuân;343 P Nhân Chính;346 P Thượng Đình;349 P Khương Trung;352 P Khương Mai;355 P Thanh Xuân Trung
        358 P Phương Liệt;361>373 P Hạ Đình;364 P Khương Đình;367 P Thanh Xuân Bắc;370>367 P Thanh Xuân Nam;373 P Kim Giang
        =16 H Sóc Sơn;376 T Sóc Sơn;379 X Bắc Sơn;382 X Minh Trí;385 X Hồng Kỳ;388 X Nam Sơn;391 X Trung Giã;394 X Tân Hưng
        397 X Minh Phú;400 X Phù Linh;403 X Bắc Phú;406 X Tân Minh;409 X Quang Tiến;412 X Hiền Ninh;415 X Tân Dân;418 X Tiên Dược
        421 X Việt Long;424 X Xuân Giang;427 X Mai Đình;430 X Đức Hoà;433 X Thanh Xuân;436 X Đông Xuân;439 X Kim Lũ
        442 X Phú Cường;445 X Phú Minh;448 X Phù Lỗ;451 X Xuân Thu
        =17 H Đông Anh;454 T Đông Anh;457 X Xuân Nộn;460 X Thuỵ Lâm;463 X Bắc Hồng;466 X Nguyên Khê;469 X Nam Hồng
        472 X Tiên Dương;475 X Vân Hà;478 X Uy Nỗ;481 X Vân Nội;484 X Liên Hà;487 X Việt Hùng;490 X Kim Nỗ;493 X Kim Chung
        496 X Dục Tú;499 X Đại Mạch;502 X Vĩnh Ngọc;505 X Cổ Loa;508 X Hải Bối;511 X Xuân Canh;514 X Võng La;517 X Tàm Xá
        520 X Mai Lâm;523 X Đông Hội
        =18 H Gia Lâm;526 T Yên Viên;529 X Yên Thường;532 X Yên Viên;535 X Ninh Hiệp;538>541 X Đình Xuyên;541 X Dương Hà
        544 X Phù Đổng;547>544 X Trung Mầu;550 X Lệ Chi;553 X Cổ Bi;556 X Đặng Xá;559>562 X Phú Thị;562 X Kim Sơn;565 T Trâu Quỳ
        568 X Dương Quang;571 X Dương Xá;574>583 X Đông Dư;577 X Đa Tốn;580 X Kiêu Kỵ;583 X Bát Tràng;586>589 X Kim Lan
        589 X Văn Đức
        =19 Q Nam Từ Liêm;592 P Cầu Diễn;622 P Xuân Phương;623 P Phương Canh;625 P Mỹ Đình 1;626 P Mỹ Đình 2;628 P Tây Mỗ
        631 P Mễ Trì;632 P Phú Đô;634 P Đại Mỗ;637 P Trung Văn
        =20 H Thanh Trì;640 T Văn Điển;643 X Tân Triều;646 X Thanh Liệt;649 X Tả Thanh Oai;652 X Hữu Hoà;655 X Tam Hiệp
        658 X Tứ Hiệp;661 X Yên Mỹ;664 X Vĩnh Quỳnh;667 X Ngũ Hiệp;670 X Duyên Hà;673 X Ngọc Hồi;676 X Vạn Phúc;679 X Đại áng
        682 X Liên Ninh;685 X Đông Mỹ
        =21 Q Bắc Từ Liêm;595 P Thượng Cát;598 P Liên Mạc;601 P Đông Ngạc;602 P Đức Thắng;604 P Thụy Phương;607 P Tây Tựu
        610 P Xuân Đỉnh;611 P Xuân Tảo;613 P Minh Khai;616 P Cổ Nhuế 1;617 P Cổ Nhuế 2;619 P Phú Diễn;620 P Phúc Diễn
        =250 H Mê Linh;8973 T Chi Đông;8974 X Đại Thịnh;8977 X Kim Hoa;8980 X Thạch Đà;8983 X Tiến Thắng;8986 X Tự Lập
        8989 T Quang Minh;8992 X Thanh Lâm;8995 X Tam Đồng;8998 X Liên Mạc;9001>8998 X Vạn Yên;9004 X Chu Phan;9007 X Tiến Thịnh
        9010 X Mê Linh;9013 X Văn Khê;9016 X Hoàng Kim;9019 X Tiền Phong;9022 X Tráng Việt
        =268 Q Hà Đông;9538 P Nguyễn Trãi;9541 P Mộ Lao;9542 P Văn Quán;9544 P Vạn Phúc;9547>9538 P Yết Kiêu
        9550>9538 P Quang Trung;9551 P La Khê;9552 P Phú La;9553 P Phúc La;9556 P Hà Cầu;9562 P Yên Nghĩa;9565 P Kiến Hưng
        9568 P Phú Lãm;9571 P Phú Lương;9886 P Dương Nội;10117 P Đồng Mai;10123 P Biên Giang
        =269 T Sơn Tây;9574 P Lê Lợi;9577 P Phú Thịnh;9580>9574 P Ngô Quyền;9583>9574 P Quang Trung;9586 P Sơn Lộc
        9589 P Xuân Khanh;9592 X Đường Lâm;9595 P Viên Sơn;9598 X Xuân Sơn;9601 P Trung Hưng;9604 X Thanh Mỹ;9607 P Trung Sơn Trầm
        9610 X Kim Sơn;9613 X Sơn Đông;9616 X Cổ Đông
        =271 H Ba Vì;9619 T Tây Đằng;9625 X Phú Cường;9628 X Cổ Đô;9631>9646 X Tản Hồng;9634 X Vạn Thắng;9637>9646 X Châu Sơn
        9640 X Phong Vân;9643 X Phú Đông;9646 X Phú Phương;9649 X Phú Châu;9652 X Thái Hòa;9655 X Đồng Thái;9658 X Phú Sơn
        9661 X Minh Châu;9664 X Vật Lại;9667 X Chu Minh;9670 X Tòng Bạt;9673 X Cẩm Lĩnh;9676 X Sơn Đà;9679 X Đông Quang
        9682 X Tiên Phong;9685 X Thụy An;9688 X Cam Thượng;9691 X Thuần Mỹ;9694 X Tản Lĩnh;9697 X Ba Trại;9700 X Minh Quang
        9703 X Ba Vì;9706 X Vân Hòa;9709 X Yên Bài;9712 X Khánh Thượng
        =272 H Phúc Thọ;9715 T Phúc Thọ;9718>9724 X Vân Hà;9721 X Vân Phúc;9724 X Vân Nam;9727 X Xuân Đình;9733 X Sen Phương
        9739 X Võng Xuyên;9742 X Thọ Lộc;9745 X Long Xuyên;9748>9745 X Thượng Cốc;9751 X Hát Môn;9754>9742 X Tích Giang
        9757 X Thanh Đa;9760 X Trạch Mỹ Lộc;9763 X Phúc Hòa;9766 X Ngọc Tảo;9769 X Phụng Thượng;9772 X Tam Thuấn;9775 X Tam Hiệp
        9778 X Hiệp Thuận;9781 X Liên Hiệp
        =273 H Đan Phượng;9784 T Phùng;9787 X Trung Châu;9790 X Thọ An;9793 X Thọ Xuân;9796 X Hồng Hà;9799 X Liên Hồng
        9802 X Liên Hà;9805 X Hạ Mỗ;9808 X Liên Trung;9811 X Phương Đình;9814 X Thượng Mỗ;9817 X Tân Hội;9820 X Tân Lập
        9823 X Đan Phượng;9826 X Đồng Tháp;9829 X Song Phượng
        =274 H Hoài Đức;9832 T Trạm Trôi;9835 X Đức Thượng;9838 X Minh Khai;9841 X Dương Liễu;9844 X Di Trạch;9847 X Đức Giang
        9850 X Cát Quế;9853 X Kim Chung;9856 X Yên Sở;9859 X Sơn Đồng;9862 X Vân Canh;9865 X Đắc Sở;9868 X Lại Yên;9871 X Tiền Yên
        9874 X Song Phương;9877 X An Khánh;9880 X An Thượng;9883 X Vân Côn;9889 X La Phù;9892 X Đông La
        =275 H Quốc Oai;4939 X Đông Xuân;9895 T Quốc Oai;9898 X Sài Sơn;9901>9904 X Phượng Cách;9904 X Yên Sơn;9907 X Ngọc Liệp
        9910 X Ngọc Mỹ;9913>9928 X Liệp Tuyết;9916 X Thạch Thán;9919 X Đồng Quang;9922 X Phú Cát;9925 X Tuyết Nghĩa
        9928 X Nghĩa Hương;9931 X Cộng Hòa;9934 X Tân Phú;9937>9934 X Đại Thành;9940 X Phú Mãn;9943 X Cấn Hữu;9946>9931 X Tân Hòa
        9949 X Hòa Thạch;9952 X Đông Yên
        =276 H Thạch Thất;4927 X Yên Trung;4930 X Yên Bình;4936 X Tiến Xuân;9955 T Liên Quan;9958 X Đại Đồng;9961 X Cẩm Yên
        9964 X Lại Thượng;9967 X Phú Kim;9970 X Hương Ngải;9973 X Canh Nậu;9976 X Kim Quan;9979>9973 X Dị Nậu;9982 X Bình Yên
        9985>10003 X Chàng Sơn;9988 X Thạch Hoà;9991 X Cần Kiệm;9994>10006 X Hữu Bằng;9997 X Phùng Xá;10000 X Tân Xã
        10003 X Thạch Xá;10006 X Bình Phú;10009 X Hạ Bằng;10012 X Đồng Trúc
        =277 H Chương Mỹ;10015 T Chúc Sơn;10018 T Xuân Mai;10021 X Phụng Châu;10024 X Tiên Phương;10027 X Đông Sơn
        10030 X Đông Phương Yên;10033 X Phú Nghĩa;10039 X Trường Yên;10042 X Ngọc Hòa;10045 X Thủy Xuân Tiên;10048 X Thanh Bình
        10051 X Trung Hòa;10054 X Đại Yên;10057 X Thụy Hương;10060 X Tốt Động;10063 X Lam Điền;10066 X Tân Tiến
        10069 X Nam Phương Tiến;10072 X Hợp Đồng;10075 X Hoàng Văn Thụ;10078 X Hoàng Diệu;10081 X Hữu Văn;10084 X Quảng Bị
        10087 X Mỹ Lương;10090 X Thượng Vực;10093>10096 X Hồng Phong;10096 X Đồng Phú;10099 X Trần Phú;10102 X Văn Võ
        10105 X Đồng Lạc;10108 X Hòa Chính;10111>10108 X Phú Nam An
        =278 H Thanh Oai;10114 T Kim Bài;10120 X Cự Khê;10126 X Bích Hòa;10129 X Mỹ Hưng;10132 X Cao Viên;10135 X Bình Minh
        10138 X Tam Hưng;10141 X Thanh Cao;10144 X Thanh Thùy;10147 X Thanh Mai;10150 X Thanh Văn;10153 X Đỗ Động;10156 X Kim An
        10159 X Kim Thư;10162 X Phương Trung;10165 X Tân Ước;10168 X Dân Hòa;10171 X Liên Châu;10174 X Cao Dương
        10177>10174 X Xuân Dương;10180 X Hồng Dương
        =279 H Thường Tín;10183 T Thường Tín;10186 X Ninh Sở;10189 X Nhị Khê;10192 X Duyên Thái;10195 X Khánh Hà;10198 X Hòa Bình
        10201 X Văn Bình;10204 X Hiền Giang;10207 X Hồng Vân;10210 X Vân Tảo;10213 X Liên Phương;10216 X Văn Phú;10219 X Tự Nhiên
        10222 X Tiền Phong;10225 X Hà Hồi;10228>10237 X Thư Phú;10231 X Nguyễn Trãi;10234 X Quất Động;10237 X Chương Dương
        10240 X Tân Minh;10243 X Lê Lợi;10246 X Thắng Lợi;10249 X Dũng Tiến;10252>10264 X Thống Nhất;10255 X Nghiêm Xuyên
        10258 X Tô Hiệu;10261 X Văn Tự;10264 X Vạn Điểm;10267 X Minh Cường
        =280 H Phú Xuyên;10270 T Phú Minh;10273 T Phú Xuyên;10276 X Hồng Minh;10279 X Phượng Dực;10282 X Nam Tiến
        10288>10276 X Tri Trung;10291 X Đại Thắng;10294 X Phú Túc;10297>10291 X Văn Hoàng;10300 X Hồng Thái;10303 X Hoàng Long
        10306>10318 X Quang Trung;10309>10312 X Nam Phong;10312 X Nam Triều;10315 X Tân Dân;10318 X Sơn Hà;10321 X Chuyên Mỹ
        10324 X Khai Thái;10327 X Phúc Tiến;10330 X Vân Từ;10333 X Tri Thủy;10336 X Đại Xuyên;10339 X Phú Yên;10342 X Bạch Hạ
        10345 X Quang Lãng;10348 X Châu Can;10351 X Minh Tân
        =281 H Ứng Hòa;10354 T Vân Đình;10357>10363 X Viên An;10360>10363 X Viên Nội;10363 X Hoa Sơn;10366 X Quảng Phú Cầu
        10369 X Trường Thịnh;10372>10378 X Cao Thành;10375 X Liên Bạt;10378 X Sơn Công;10381>10378 X Đồng Tiến;10384 X Phương Tú
        10387 X Trung Tú;10390 X Đồng Tân;10393 X Tảo Dương Văn;10396 X Vạn Thái;10399 X Minh Đức;10402 X Hòa Lâm
        10405>10396 X Hòa Xá;10408>10402 X Trầm Lộng;10411 X Kim Đường;10414>10396 X Hòa Nam;10417 X Hòa Phú
        10420>10435 X Đội Bình;10423 X Đại Hùng;10426 X Đông Lỗ;10429 X Phù Lưu;10432 X Đại Cường;10435 X Lưu Hoàng
        10438>10435 X Hồng Quang
        =282 H Mỹ Đức;10441 T Đại Nghĩa;10444 X Đồng Tâm;10447 X Thượng Lâm;10450 X Tuy Lai;10453 X Phúc Lâm
        10456>10459 X Mỹ Thành;10459 X Bột Xuyên;10462 X An Mỹ;10465 X Hồng Sơn;10468 X Lê Thanh;10471 X Xuy Xá;10474 X Phùng Xá
        10477 X Phù Lưu Tế;10480 X Đại Hưng;10483 X Vạn Kim;10486>10483 X Đốc Tín;10489 X Hương Sơn;10492 X Hùng Tiến
        10495 X An Tiến;10498 X Hợp Tiến;10501 X Hợp Thanh;10504 X An Phú
        #2025h1
        =1 Q Ba Đình;1>97 P Phúc Xá;4 P Trúc Bạch;6>8 P Vĩnh Phúc;7>25,8 P Cống Vị;8 P Liễu Giai;13>4 P Quán Thánh
        16>4,8 P Ngọc Hà;19>4,70,190,226 P Điện Biên;22>8,4 P Đội Cấn;25>25,8,199 P Ngọc Khánh;28>25,4,8 P Kim Mã;31>25 P Giảng Võ
        34>25,190 P Thành Công
        =2 Q Hoàn Kiếm;37>97 P Phúc Tân;40>70,4 P Đồng Xuân;43>70 P Hàng Mã;46>70 P Hàng Buồm;49>70 P Hàng Đào;52>70 P Hàng Bồ
        55>70,4 P Cửa Đông;58>70 P Lý Thái Tổ;61>70 P Hàng Bạc;64>70 P Hàng Gai;67>97 P Chương Dương;70>70,82 P Hàng Trống
        73>82,4,70,226 P Cửa Nam;76>70,82 P Hàng Bông;79>70,82 P Tràng Tiền;82 P Trần Hưng Đạo;85>82 P Phan Chu Trinh
        88>82 P Hàng Bài
        =3 Q Tây Hồ;91>91,97,103 P Phú Thượng;94>97,103 P Nhật Tân;97>97,103 P Tứ Liên;100>103,97 P Quảng An
        103>611,91,103,160 P Xuân La;106>97,103 P Yên Phụ;109>103 P Bưởi;112>103,4 P Thụy Khuê
        =4 Q Long Biên;115>127,118 P Thượng Thanh;118>118,97 P Ngọc Thụy;121>127,136 P Giang Biên;124>127,118 P Đức Giang
        127>127,136 P Việt Hưng;130>118,127,145 P Gia Thụy;133>118 P Ngọc Lâm;136>136,127 P Phúc Lợi;139>118,97,145 P Bồ Đề
        145>145,118 P Long Biên;148>145,136,565,577 P Thạch Bàn;151>136,118,127,145 P Phúc Đồng;154>145,577 P Cự Khối
        =5 Q Cầu Giấy;157>160,8,103 P Nghĩa Đô;160 P Nghĩa Tân;163>619,160,592 P Mai Dịch;166>166,160 P Dịch Vọng
        167>166,160 P Dịch Vọng Hậu;169>160,166 P Quan Hoa;172>175,166 P Yên Hoà;175>175,367,637 P Trung Hoà
        =6 Q Đống Đa;178>190,25 P Cát Linh;181>226,190 P Văn Miếu - Quốc Tử Giám;187>199 P Láng Thượng;190>190,235 P Ô Chợ Dừa
        193>226 P Văn Chương;196>190,226 P Hàng Bột;199>199,25,235 P Láng Hạ;202>226 P Khâm Thiên;205>226 P Thổ Quan
        208>235,226,229 P Nam Đồng;214>235,229 P Quang Trung;217>235,190,229 P Trung Liệt;226>229,226 P Phương Liên - Trung Tự
        229 P Kim Liên;232>229,292 P Phương Mai;235 P Thịnh Quang;238>229 P Khương Thượng
        =7 Q Hai Bà Trưng;241>256,82,226 P Nguyễn Du;244>97,256 P Bạch Đằng;247>256,82 P Phạm Đình Hổ
        256>256,226,292 P Lê Đại Hành;259>256 P Đồng Nhân;262>256 P Phố Huế;268>97,283,328 P Thanh Lương;271>292,256 P Thanh Nhàn
        277>292 P Bách Khoa;280>322,292 P Đồng Tâm;283>283,301 P Vĩnh Tuy;289>292 P Quỳnh Mai;292 P Bạch Mai
        295>292,322 P Minh Khai;298>322,292 P Trương Định
        =8 Q Hoàng Mai;301>301,328 P Thanh Trì;304>301,283,322,331 P Vĩnh Hưng;307>316,352 P Định Công;310>283,322 P Mai Động
        313>322,331 P Tương Mai;316>316,337,364,643 P Đại Kim;319>331,322 P Tân Mai;322>322,331 P Hoàng Văn Thụ
        325>331,316,322 P Giáp Bát;328>328,301,331 P Lĩnh Nam;331>331,316,340,352 P Thịnh Liệt;334>328,331,340 P Trần Phú
        337>337,316,331,340 P Hoàng Liệt;340>340,328,331,640 P Yên Sở
        =9 Q Thanh Xuân;343>367,175,637 P Nhân Chính;346>367,364 P Thượng Đình;349>364,352 P Khương Trung;352 P Khương Mai
        355>367,364 P Thanh Xuân Trung;358>352,322 P Phương Liệt;364>364,352 P Khương Đình;367>367,643 P Thanh Xuân Bắc
        373>364,643 P Hạ Đình
        =16 H Sóc Sơn;376 T Sóc Sơn;379>385 X Bắc Sơn;382 X Minh Trí;385 X Hồng Kỳ;388>385 X Nam Sơn;391>385 X Trung Giã
        394>430 X Tân Hưng;397>382 X Minh Phú;400>376 X Phù Linh;403>430 X Bắc Phú;406>376 X Tân Minh;409>433,376 X Quang Tiến
        412>433 X Hiền Ninh;415>382 X Tân Dân;418>376 X Tiên Dược;421>430 X Việt Long;424>430 X Xuân Giang;427>376,433 X Mai Đình
        430 X Đức Hoà;433 X Thanh Xuân;436>376 X Đông Xuân;439>430 X Kim Lũ;442>433 X Phú Cường;445>433,376 X Phú Minh
        448>376 X Phù Lỗ;451>430 X Xuân Thu
        =17 H Đông Anh;454>475,454,466 T Đông Anh;457>475,466 X Xuân Nộn;460>475 X Thuỵ Lâm;463>466 X Bắc Hồng
        466>466,475 X Nguyên Khê;469>466 X Nam Hồng;472>466,454 X Tiên Dương;475 X Vân Hà;478>454,475 X Uy Nỗ;481>466 X Vân Nội
        484>475,454 X Liên Hà;487>454,475 X Việt Hùng;490>493,508 X Kim Nỗ;493>493,508 X Kim Chung;496>454,475 X Dục Tú
        499>493,9022 X Đại Mạch;502>508,454,466 X Vĩnh Ngọc;505>454 X Cổ Loa;508>508,493 X Hải Bối;511>454,508 X Xuân Canh
        514>493 X Võng La;517>508,454 X Tàm Xá;520>454 X Mai Lâm;523>454 X Đông Hội
        =18 H Gia Lâm;526>541 T Yên Viên;529>541 X Yên Thường;532>541 X Yên Viên;535>541 X Ninh Hiệp;541 X Thiên Đức
        544>541 X Phù Đổng;550>562 X Lệ Chi;553>565,136,541 X Cổ Bi;556>562,541 X Đặng Xá;562>562,565 X Phú Sơn
        565>565,577 T Trâu Quỳ;568>562 X Dương Quang;571>565 X Dương Xá;577>577,565 X Đa Tốn;580>565 X Kiêu Kỵ
        583>577,145,565 X Bát Tràng;589>577 X Kim Đức
        =19 Q Nam Từ Liêm;592 P Cầu Diễn;622 P Xuân Phương;623>622 P Phương Canh;625>592,166 P Mỹ Đình 1;626>592,166 P Mỹ Đình 2
        628>634,622 P Tây Mỗ;631>592,175,637 P Mễ Trì;632>592,637 P Phú Đô;634>637,622,634,9556,9886 P Đại Mỗ
        637>637,367 P Trung Văn
        =20 H Thanh Trì;640>640,337,664 T Văn Điển;643>643,316,364,9556 X Tân Triều;646>643,316,337 X Thanh Liệt
        649>664,643 X Tả Thanh Oai;652>664,9568 X Hữu Hoà;655>664,337 X Tam Hiệp;658>640,340 X Tứ Hiệp;661>640,685 X Yên Mỹ
        664>664,640 X Vĩnh Quỳnh;667>685,640 X Ngũ Hiệp;670>685,640 X Duyên Hà;673>679 X Ngọc Hồi;676>685 X Vạn Phúc
        679>679,10183 X Đại áng;682>679,685 X Liên Ninh;685>685,10210 X Đông Mỹ
        =21 Q Bắc Từ Liêm;595>598 P Thượng Cát;598 P Liên Mạc;601>602,91 P Đông Ngạc;602 P Đức Thắng;604>598,602 P Thụy Phương
        607>613,598,9817,9832 P Tây Tựu;610>611,91,602 P Xuân Đỉnh;611>611,91,160 P Xuân Tảo;613>613,598,602,622 P Minh Khai
        616>160,611,619 P Cổ Nhuế 1;617>602,598 P Cổ Nhuế 2;619 P Phú Diễn;620>619,622 P Phúc Diễn
        =250 H Mê Linh;8973>8974 T Chi Đông;8974>8974,8995,9022 X Đại Thịnh;8977>8974,8995 X Kim Hoa;8980>8980,8995 X Thạch Đà
        8983>8995 X Tiến Thắng;8986>8995 X Tự Lập;8989>8974 T Quang Minh;8992>8995,8974 X Thanh Lâm;8995 X Tam Đồng
        8998>8980 X Liên Mạc;9004>8980 X Chu Phan;9007>8980,9787 X Tiến Thịnh;9010>9022,8974 X Mê Linh
        9013>9022,8980,8995 X Văn Khê;9016>8980 X Hoàng Kim;9019>9022,493,8974 X Tiền Phong;9022 X Tráng Việt
        =268 Q Hà Đông;9538>9556,9552 P Quang Trung;9541>9556,637 P Mộ Lao;9542>9556,643 P Văn Quán;9544>9556 P Vạn Phúc
        9551>9556,9886 P La Khê;9552>9552,9886 P Phú La;9553>9556 P Phúc La;9556>9552,9556 P Hà Cầu;9562>9562,9886 P Yên Nghĩa
        9565>9552,664,9568 P Kiến Hưng;9568 P Phú Lãm;9571>9568,9552,10126 P Phú Lương;9886>9886,634,637,9877 P Dương Nội
        10117>9562,10015 P Đồng Mai;10123>10015 P Biên Giang
        =269 T Sơn Tây;9574 P Ngô Quyền;9577>9574 P Phú Thịnh;9586>9574,9604 P Sơn Lộc;9589>9604 P Xuân Khanh
        9592>9574 X Đường Lâm;9595>9574 P Viên Sơn;9598>9604 X Xuân Sơn;9601>9574,9604 P Trung Hưng;9604>9604,9574 X Thanh Mỹ
        9607>9604 P Trung Sơn Trầm;9610>9616 X Kim Sơn;9613>9616 X Sơn Đông;9616>9988,9616 X Cổ Đông
        =271 H Ba Vì;9619>9619,9661 T Tây Đằng;9625>9634 X Phú Cường;9628>9634 X Cổ Đô;9634 X Vạn Thắng;9640>9634 X Phong Vân
        9643>9634 X Phú Đông;9646>9634 X Phú Hồng;9649>9664 X Phú Châu;9652>9664 X Thái Hòa;9655>9664 X Đồng Thái
        9658>9664 X Phú Sơn;9661 X Minh Châu;9664 X Vật Lại;9667>9619,9661 X Chu Minh;9670>9676 X Tòng Bạt
        9673>9676,9694 X Cẩm Lĩnh;9676 X Sơn Đà;9679>9619 X Đông Quang;9682>9619 X Tiên Phong;9685>9619,9694 X Thụy An
        9688>9619 X Cam Thượng;9691>9676 X Thuần Mỹ;9694 X Tản Lĩnh;9697>9694 X Ba Trại;9700>9700,9676 X Minh Quang
        9703>9700 X Ba Vì;9706 X Vân Hòa;9709>9706 X Yên Bài;9712>9700 X Khánh Thượng
        =272 H Phúc Thọ;9715 T Phúc Thọ;9721>9739 X Vân Phúc;9724>9739 X Nam Hà;9727>9739 X Xuân Đình;9733>9739 X Sen Phương
        9739 X Võng Xuyên;9742>9715 X Tích Lộc;9745>9715 X Long Thượng;9751>9772 X Hát Môn;9757>9772 X Thanh Đa
        9760>9715 X Trạch Mỹ Lộc;9763>9715 X Phúc Hòa;9766>9772 X Ngọc Tảo;9769>9715 X Phụng Thượng;9772 X Tam Thuấn
        9775>9772 X Tam Hiệp;9778>9772 X Hiệp Thuận;9781>9772 X Liên Hiệp
        =273 H Đan Phượng;9784 T Phùng;9787>9787,8980 X Trung Châu;9790>9787,8980 X Thọ An;9793>9787,8980 X Thọ Xuân
        9796>9817,8980,9022,9787 X Hồng Hà;9799>9817,9022 X Liên Hồng;9802>9817,9022 X Liên Hà;9805>9817 X Hạ Mỗ
        9808>9022,9817 X Liên Trung;9811>9787 X Phương Đình;9814>9784 X Thượng Mỗ;9817 X Tân Hội;9820>9817,9832 X Tân Lập
        9823>9784 X Đan Phượng;9826>9784 X Đồng Tháp;9829>9784 X Song Phượng
        =274 H Hoài Đức;9832 T Trạm Trôi;9835>9832 X Đức Thượng;9838>9856 X Minh Khai;9841>9856 X Dương Liễu;9844>9832 X Di Trạch
        9847>9832 X Đức Giang;9850>9856 X Cát Quế;9853>9832,613 X Kim Chung;9856 X Yên Sở;9859>9871 X Sơn Đồng
        9862>9871,622 X Vân Canh;9865>9856 X Đắc Sở;9868>9871 X Lại Yên;9871 X Tiền Yên;9874>9871,9877 X Song Phương
        9877>9877,634,9871 X An Khánh;9880>9877,9871 X An Thượng;9883>9877,9871 X Vân Côn;9889>9877,9886 X La Phù
        9892>9877 X Đông La
        =275 H Quốc Oai;4939>4930 X Đông Xuân;9895>9895,10003 T Quốc Oai;9898>9895 X Sài Sơn;9904>9895,10003 X Phượng Sơn
        9907>9910,10003 X Ngọc Liệp;9910>9910,9895 X Ngọc Mỹ;9916>9895 X Thạch Thán;9919>9931 X Đồng Quang
        9922>9952,9982 X Phú Cát;9925>9910 X Tuyết Nghĩa;9928>9910 X Liệp Nghĩa;9931 X Cộng Hòa;9934>9931 X Hưng Đạo
        9940>9952 X Phú Mãn;9943>9910 X Cấn Hữu;9949>9952 X Hòa Thạch;9952 X Đông Yên
        =276 H Thạch Thất;4927>4930 X Yên Trung;4930 X Yên Bình;4936>4930,9988 X Tiến Xuân;9955 T Liên Quan;9958>9955 X Đại Đồng
        9961>9955 X Cẩm Yên;9964>9955 X Lại Thượng;9967>9955 X Phú Kim;9970>10003 X Hương Ngải;9973>10003 X Lam Sơn
        9976>9955 X Kim Quan;9982>9982,9988 X Bình Yên;9988>9988,4930,9706 X Thạch Hoà;9991>9982 X Cần Kiệm;9997>10003 X Phùng Xá
        10000>9982,9988 X Tân Xã;10003 X Thạch Xá;10006>10003,9910 X Quang Trung;10009>9982,9988 X Hạ Bằng;10012>9982 X Đồng Trúc
        =277 H Chương Mỹ;10015 T Chúc Sơn;10018>10045 T Xuân Mai;10021>10015 X Phụng Châu;10024>10015 X Tiên Phương
        10027>10030 X Đông Sơn;10030 X Đông Phương Yên;10033>10030 X Phú Nghĩa;10039>10030 X Trường Yên;10042>10015 X Ngọc Hòa
        10045 X Thủy Xuân Tiên;10048>10030 X Thanh Bình;10051>10030 X Trung Hòa;10054>10015 X Đại Yên;10057>10015 X Thụy Hương
        10060>10072 X Tốt Động;10063>10072,10126 X Lam Điền;10066>10045,10081 X Tân Tiến;10069>10045 X Nam Phương Tiến
        10072 X Hợp Đồng;10075>10081 X Hoàng Văn Thụ;10078>10072 X Hoàng Diệu;10081 X Hữu Văn;10084>10072 X Quảng Bị
        10087>10081 X Mỹ Lương;10090>10096 X Thượng Vực;10096 X Hồng Phú;10099>10081 X Trần Phú;10102>10096 X Văn Võ
        10105>10096 X Đồng Lạc;10108>10096 X Hòa Phú
        =278 H Thanh Oai;10114 T Kim Bài;10120>10126,9568 X Cự Khê;10126 X Bích Hòa;10129>10144 X Mỹ Hưng;10132>10126 X Cao Viên
        10135>10126 X Bình Minh;10138>10144 X Tam Hưng;10141>10126 X Thanh Cao;10144 X Thanh Thùy;10147>10114 X Thanh Mai
        10150>10144 X Thanh Văn;10153>10114 X Đỗ Động;10156>10114 X Kim An;10159>10114,10096 X Kim Thư;10162>10114 X Phương Trung
        10165>10180 X Tân Ước;10168>10180 X Dân Hòa;10171>10180 X Liên Châu;10174>10180 X Cao Xuân Dương;10180 X Hồng Dương
        =279 H Thường Tín;10183 T Thường Tín;10186>10210,685 X Ninh Sở;10189>10183 X Nhị Khê;10192>10210,679,685 X Duyên Thái
        10195>10183,679 X Khánh Hà;10198>10183 X Hòa Bình;10201>10183 X Văn Bình;10204>10183 X Hiền Giang;10207>10210 X Hồng Vân
        10210 X Vân Tảo;10213>10210 X Liên Phương;10216>10183 X Văn Phú;10219>10237 X Tự Nhiên;10222>10183 X Tiền Phong
        10225>10210 X Hà Hồi;10231 X Nguyễn Trãi;10234>10231 X Quất Động;10237 X Chương Dương;10240>10231 X Tân Minh
        10243>10237 X Lê Lợi;10246>10237 X Thắng Lợi;10249>10231 X Dũng Tiến;10255>10231 X Nghiêm Xuyên
        10258>10273,10237 X Tô Hiệu;10261>10273 X Văn Tự;10264>10273,10237 X Vạn Nhất;10267>10273 X Minh Cường
        =280 H Phú Xuyên;10270>10273 T Phú Minh;10273 T Phú Xuyên;10276>10279 X Hồng Minh;10279 X Phượng Dực
        10282>10273 X Nam Tiến;10291>10279 X Văn Hoàng;10294>10279 X Phú Túc;10300>10273 X Hồng Thái;10303>10279 X Hoàng Long
        10312>10273 X Nam Phong;10315>10330 X Tân Dân;10318>10273 X Quang Hà;10321>10330 X Chuyên Mỹ;10324>10342 X Khai Thái
        10327>10342 X Phúc Tiến;10330 X Vân Từ;10333>10342 X Tri Thủy;10336>10342 X Đại Xuyên;10339>10330 X Phú Yên
        10342 X Bạch Hạ;10345>10342 X Quang Lãng;10348>10330 X Châu Can;10351>10342 X Minh Tân
        =281 H Ứng Hòa;10354 T Vân Đình;10363>10369 X Hoa Viên;10366>10369 X Quảng Phú Cầu;10369 X Trường Thịnh
        10375>10369 X Liên Bạt;10378>10354 X Cao Sơn Tiến;10384>10354 X Phương Tú;10387>10402 X Trung Tú;10390>10402 X Đồng Tân
        10393>10354 X Tảo Dương Văn;10396>10417 X Thái Hòa;10399>10402 X Minh Đức;10402 X Trầm Lộng;10411>10402 X Kim Đường
        10417 X Hòa Phú;10423>10402 X Đại Hùng;10426>10402 X Đông Lỗ;10429>10417 X Phù Lưu;10432>10402 X Đại Cường
        10435>10417 X Bình Lưu Quang
        =282 H Mỹ Đức;10441 T Đại Nghĩa;10444>10459,10081 X Đồng Tâm;10447>10459 X Thượng Lâm;10450>10459 X Tuy Lai
        10453>10459 X Phúc Lâm;10459 X Mỹ Xuyên;10462>10465 X An Mỹ;10465 X Hồng Sơn;10468>10465 X Lê Thanh;10471>10465 X Xuy Xá
        10474>10465 X Phùng Xá;10477>10441 X Phù Lưu Tế;10480>10441 X Đại Hưng;10483>10489 X Vạn Tín;10489 X Hương Sơn
        10492>10489 X Hùng Tiến;10495>10489 X An Tiến;10498>10465 X Hợp Tiến;10501>10441 X Hợp Thanh;10504>10441 X An Phú
        #2025
        4 65023 P Ba Đình;8 93536 P Ngọc Hà;25 97034 P Giảng Võ;70 105301 P Hoàn Kiếm;82 52751 P Cửa Nam;91 39322 P Phú Thượng
        97 123282 P Hồng Hà;103 100122 P Tây Hồ;118 120028 P Bồ Đề;127 83188 P Việt Hưng;136 66790 P Phúc Lợi
        145 62887 P Long Biên;160 125568 P Nghĩa Đô;166 74516 P Cầu Giấy;175 77029 P Yên Hòa;190 71293 P Ô Chợ Dừa
        199 61135 P Láng;226 105604 P Văn Miếu - Quốc Tử Giám;229 109107 P Kim Liên;235 81358 P Đống Đa;256 87801 P Hai Bà Trưng
        283 90583 P Vĩnh Tuy;292 129571 P Bạch Mai;301 67561 P Vĩnh Hưng;316 85502 P Định Công;322 136292 P Tương Mai
        328 20706 P Lĩnh Nam;331 98502 P Hoàng Mai;337 55820 P Hoàng Liệt;340 40913 P Yên Sở;352 81977 P Phương Liệt
        364 86286 P Khương Đình;367 106316 P Thanh Xuân;376 117876 X Sóc Sơn;382 48564 X Kim Anh;385 61315 X Trung Giã
        430 83649 X Đa Phúc;433 70469 X Nội Bài;454 118183 X Đông Anh;466 95951 X Phúc Thịnh;475 102580 X Thư Lâm
        493 74597 X Thiên Lộc;508 64698 X Vĩnh Thanh;541 111484 X Phù Đổng;562 68292 X Thuận An;565 90498 X Gia Lâm
        577 48987 X Bát Tràng;592 119997 P Từ Liêm;598 24692 P Thượng Cát;602 83544 P Đông Ngạc;611 48658 P Xuân Đỉnh
        613 39436 P Tây Tựu;619 74603 P Phú Diễn;622 104947 P Xuân Phương;634 46894 P Tây Mỗ;637 80462 P Đại Mỗ
        640 55378 X Thanh Trì;643 76238 P Thanh Liệt;664 92557 X Đại Thanh;679 43864 X Ngọc Hồi;685 42772 X Nam Phù
        4930 29375 X Yên Xuân;8974 69623 X Quang Minh;8980 71339 X Yên Lãng;8995 64246 X Tiến Thắng;9022 62197 X Mê Linh
        9552 70833 P Kiến Hưng;9556 185205 P Hà Đông;9562 49643 P Yên Nghĩa;9568 52024 P Phú Lương;9574 71301 P Sơn Tây
        9604 42052 P Tùng Thiện;9616 39828 X Đoài Phương;9619 59001 X Quảng Oai;9634 70706 X Cổ Đô;9661 6646 X Minh Châu
        9664 58579 X Vật Lại;9676 40066 X Bất Bạt;9694 35201 X Suối Hai;9700 26651 X Ba Vì;9706 21416 X Yên Bài
        9715 75425 X Phúc Thọ;9739 61457 X Phúc Lộc;9772 72227 X Hát Môn;9784 47629 X Đan Phượng;9787 47769 X Liên Minh
        9817 97506 X Ô Diên;9832 69239 X Hoài Đức;9856 58830 X Dương Hòa;9871 63267 X Sơn Đồng;9877 102136 X An Khánh
        9886 56091 P Dương Nội;9895 63344 X Quốc Oai;9910 60885 X Kiều Phú;9931 49357 X Hưng Đạo;9952 43339 X Phú Cát
        9955 57645 X Thạch Thất;9982 38721 X Hạ Bằng;9988 20815 X Hòa Lạc;10003 99874 X Tây Phương;10015 87913 P Chương Mỹ
        10030 71048 X Phú Nghĩa;10045 67310 X Xuân Mai;10072 62968 X Quảng Bị;10081 47528 X Trần Phú;10096 49948 X Hòa Phú
        10114 54475 X Thanh Oai;10126 80066 X Bình Minh;10144 39087 X Tam Hưng;10180 62755 X Dân Hòa;10183 70739 X Thường Tín
        10210 58685 X Hồng Vân;10231 45464 X Thượng Phúc;10237 59973 X Chương Dương;10273 96635 X Phú Xuyên
        10279 60281 X Phượng Dực;10330 44859 X Chuyên Mỹ;10342 74906 X Đại Xuyên;10354 60828 X Vân Đình;10369 53962 X Ứng Thiên
        10402 63750 X Ứng Hòa;10417 69428 X Hòa Xá;10441 53640 X Mỹ Đức;10459 54084 X Phúc Sơn;10465 63130 X Hồng Sơn
        10489 52634 X Hương Sơn
        """
}
