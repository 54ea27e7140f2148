// Made by scripts/make-name-data.mjs; do not edit.
// Family names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const FAMILY_ZH = `
丁 万 上官 严 乔 于 付 令狐 任 伍 何 余 侯 俞 倪 傅 关 冯 刘 包 卢 史 叶 司徒 司马 向 吕 吴 周 唐 夏 夏侯 姚 姜 孔 孙 孟 季 安 宋 尉迟 尚 尹 岳 崔 常 庄 庞 康 廖 张 彭 徐 慕容 成
戴 文 方 施 易 曹 曾 朱 李 杜 杨 林 柳 柴 梁 樊 欧阳 武 段 殷 毕 毛 江 汤 汪 沈 洪 涂 温 潘 焦 熊 牛 王 田 申 申屠 白 皇甫 石 祁 祝 秦 程 章 简 纪 罗 翟 耿 聂 肖 胡 芦 苏 范 莫
萧 葛 董 蒋 蓝 蔡 薛 袁 覃 许 诸葛 谢 谭 贺 贾 赖 赵 邓 邢 邱 邵 邹 郑 郝 郭 金 钟 钱 长孙 闫 阎 陆 陈 陶 雷 韦 韩 顾 颜 马 骆 高 魏 鲁 麦 黄 黎 齐 龙 龚
`;
