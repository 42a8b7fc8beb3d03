/** Browsers inside other apps: what they keep may vanish with the app's cache, and they save no files. */
export const IN_APP_BROWSERS = ['wechat', 'qq', 'weibo', 'dingtalk', 'feishu', 'alipay', 'other'] as const;
export type InAppBrowser = (typeof IN_APP_BROWSERS)[number];

/** Signs in the user agent, the particular before the general: WeCom says MicroMessenger too, and QQ Browser is no QQ. */
const SIGNS: readonly (readonly [InAppBrowser, RegExp])[] = [
  ['wechat', /MicroMessenger|wxwork/i],
  ['dingtalk', /DingTalk/i],
  ['feishu', /Lark\/|LarkLocale|Feishu/i],
  ['alipay', /AlipayClient/i],
  ['weibo', /Weibo\b|__weibo__/i],
  ['qq', /\bQQ\/\d/i],
  [
    'other',
    /;\s?wv\)|FBAN|FBAV|Instagram|\bLine\/|aweme|BytedanceWebview|baiduboxapp|XiaoHongShu|discover\/|ZhihuHybrid/i,
  ],
];

/** Which app's browser a page is shown in; null in a browser of its own. */
export function inAppBrowser(userAgent: string): InAppBrowser | null {
  const sign = SIGNS.find(([, pattern]) => pattern.test(userAgent));
  if (sign) return sign[0];
  // A web view on iOS says neither Safari nor any other browser.
  const ios = /\b(?:iPhone|iPad|iPod)\b.*AppleWebKit/i.test(userAgent);
  return ios && !/Safari\//.test(userAgent) ? 'other' : null;
}
