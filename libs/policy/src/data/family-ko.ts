// Made by scripts/make-name-data.mjs; do not edit.
// Family names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const FAMILY_KO = `
가 간 갈 감 강 견 경 고 공 곽 구 국 권 금 기 길 김 나 남 노 단 당 도 동 두 라 류 마 맹 명 모 목 문 민 박 반 방 배 백 범 변 복 봉 부 빈 사 상 서 석 선 설 성 소 손 송 승 시 신
심 안 양 어 엄 여 연 염 예 오 옥 온 왕 용 우 원 위 유 육 윤 은 음 이 인 임 장 전 정 제 조 좌 주 지 진 차 채 천 최 추 탁 태 팽 편 표 피 하 한 함 허 현 형 호 홍 황
`;
