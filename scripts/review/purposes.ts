/**
 * What personal information is for, in the words of the privacy guide, by WeChat's key of it. What a build uses
 * without standing here is refused by the gate, as is what stands here and is not used.
 */
export const purposes: Readonly<Record<string, string>> = {
  PhoneNumber:
    '用于在您提交诉求、预约参观或咨询、报名活动、投诉时填写联系电话，便于工作人员就该事项答复您。可以改为手动填写。',
  Album: '用于在您提交或补充诉求时，由您主动选择照片或拍照，作为办理该事项的材料发送给工作人员。',
  MessageFile:
    '用于在您提交或补充诉求时，由您主动从聊天中选择 PDF 文件，作为办理该事项的材料发送给工作人员。',
  Clipboard: '用于在您点按“复制”时，把电话号码、编号或邀请文字写入剪切板。本小程序不读取剪切板。',
}
