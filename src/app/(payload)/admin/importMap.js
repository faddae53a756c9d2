import { ReviewPanel as ReviewPanel_a20240c529023447f342393133974c69 } from '../../../../src/admin/review/ReviewPanel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FactField as FactField_9610103797e98d7a16d47badb4c6e4b4 } from '../../../../src/admin/facts/FactField.tsx'
import { FactLabel as FactLabel_fa0999413755ae3ec07cea6806681516 } from '../../../../src/admin/facts/FactLabel.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NeedsField as NeedsField_d2ab852c5c30790c8886406e9b0b1079 } from '../../../../src/admin/products/OptionFields.tsx'
import { AddressField as AddressField_d2ab852c5c30790c8886406e9b0b1079 } from '../../../../src/admin/products/OptionFields.tsx'
import { OptionLabel as OptionLabel_3e5709cb7eddf1e66d094f71c9403063 } from '../../../../src/admin/products/OptionLabel.tsx'
import { DateField as DateField_6973472f4e3ea190bf2fd4fe0dd450c8 } from '../../../../src/admin/dates/DateField.tsx'
import { BasedOn as BasedOn_c8df22d6ef394ebe4181d829ad664b22 } from '../../../../src/admin/history/BasedOn.tsx'
import { BrokenLinks as BrokenLinks_c11a99e0e4461fb81e1e606ad561d3ab } from '../../../../src/admin/links/BrokenLinks.tsx'
import { History as History_dd23439c1bf68a7007faa9e5a163aa72 } from '../../../../src/admin/history/History.tsx'
import { ShareDraft as ShareDraft_f250ecf3596742d8922ead0e5f9ea782 } from '../../../../src/admin/preview/ShareDraft.tsx'
import { WholeRows as WholeRows_cc609bdc219cfc0412bbf0913eba99ea } from '../../../../src/admin/WholeRows.tsx'
import { ReviewButton as ReviewButton_487b973a55f1748f5ad13c7fba5d7a54 } from '../../../../src/admin/review/ReviewButton.tsx'
import { Nothing as Nothing_ba618182f7037e9f2d6e8e9f97e1124a } from '../../../../src/admin/review/Nothing.tsx'
import { LanguagesView as LanguagesView_0f9c63c9738f1bc44a3fe8b74b277d63 } from '../../../../src/admin/languages/LanguagesView.tsx'
import { KeyField as KeyField_682f89505d1194b956aef3ca0b7dc8ee } from '../../../../src/admin/journeys/KeyField.tsx'
import { ConditionField as ConditionField_1766f2de536778a638356398d7fb907a } from '../../../../src/admin/journeys/ConditionField.tsx'
import { RowLabel as RowLabel_5b4e8db4d424bbf8b574f9db98a9cb97 } from '../../../../src/admin/journeys/RowLabel.tsx'
import { ClosedRows as ClosedRows_fe530cdb812c5b8e293459c3f2db1a7c } from '../../../../src/admin/journeys/ClosedRows.tsx'
import { StepsField as StepsField_1354fb7930c7a406bafbd7d809c7a28d } from '../../../../src/admin/journeys/StepsField.tsx'
import { OneOfField as OneOfField_94eaf832150b4b810b2eb1fc8238fbaf } from '../../../../src/admin/journeys/OneOfField.tsx'
import { StepField as StepField_7812925071266e1343eeda9988fb0776 } from '../../../../src/admin/journeys/StepField.tsx'
import { FlowField as FlowField_de39ce05b6fa8d927ed01b7e61c08302 } from '../../../../src/admin/journeys/FlowField.tsx'
import { TryOut as TryOut_1c05bb3752ef686d4f6d54ddca892d99 } from '../../../../src/admin/journeys/TryOut.tsx'
import { ValueCell as ValueCell_96ded1f740bc2596d44f7d73ceaa513a } from '../../../../src/admin/facts/ValueCell.tsx'
import { PictureUpload as PictureUpload_599bf10f473a7fffe0d863f21d123b3d } from '../../../../src/admin/media/PictureUpload.tsx'
import { Sessions as Sessions_df6fb54eef8aef8dc5d1b8b5043dc89e } from '../../../../src/admin/account/Sessions.tsx'
import { FourEyesWish as FourEyesWish_a9bd818085a67b49e9fa079b41f4f7ef } from '../../../../src/admin/review/FourEyesWish.tsx'
import { Icon as Icon_96dde3996486a1f7cac95a8cd00dfb33 } from '../../../../src/admin/Brand.tsx'
import { Logo as Logo_96dde3996486a1f7cac95a8cd00dfb33 } from '../../../../src/admin/Brand.tsx'
import { FeesLink as FeesLink_6e6e37813e60ba4a9ea9f36bf1eef862 } from '../../../../src/admin/fees/FeesLink.tsx'
import { DueBlock as DueBlock_ae3d3a09cd737abbf159c411b5907704 } from '../../../../src/admin/due/DueBlock.tsx'
import { DueLink as DueLink_e2a11403d90f0a5f2860c2fc6bceec54 } from '../../../../src/admin/due/DueLink.tsx'
import { KeepText as KeepText_8eca2d3c0ece40abd1552f03d37e770f } from '../../../../src/admin/KeepText.tsx'
import { NameControls as NameControls_4f08a6d827800ebdc85d10547a5a895e } from '../../../../src/admin/NameControls.tsx'
import { AskPassword as AskPassword_205a708950b1eeb82ff53743861a16cf } from '../../../../src/admin/account/AskPassword.tsx'
import { FeesView as FeesView_12342e022385566763c91d4cf47bcad7 } from '../../../../src/admin/fees/FeesView.tsx'
import { DueView as DueView_6fec522c44340a88763a75a767eb1bc1 } from '../../../../src/admin/due/DueView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/review/ReviewPanel.tsx#ReviewPanel": ReviewPanel_a20240c529023447f342393133974c69,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/facts/FactField.tsx#FactField": FactField_9610103797e98d7a16d47badb4c6e4b4,
  "/src/admin/facts/FactLabel.tsx#FactLabel": FactLabel_fa0999413755ae3ec07cea6806681516,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/products/OptionFields.tsx#NeedsField": NeedsField_d2ab852c5c30790c8886406e9b0b1079,
  "/src/admin/products/OptionFields.tsx#AddressField": AddressField_d2ab852c5c30790c8886406e9b0b1079,
  "/src/admin/products/OptionLabel.tsx#OptionLabel": OptionLabel_3e5709cb7eddf1e66d094f71c9403063,
  "/src/admin/dates/DateField.tsx#DateField": DateField_6973472f4e3ea190bf2fd4fe0dd450c8,
  "/src/admin/history/BasedOn.tsx#BasedOn": BasedOn_c8df22d6ef394ebe4181d829ad664b22,
  "/src/admin/links/BrokenLinks.tsx#BrokenLinks": BrokenLinks_c11a99e0e4461fb81e1e606ad561d3ab,
  "/src/admin/history/History.tsx#History": History_dd23439c1bf68a7007faa9e5a163aa72,
  "/src/admin/preview/ShareDraft.tsx#ShareDraft": ShareDraft_f250ecf3596742d8922ead0e5f9ea782,
  "/src/admin/WholeRows.tsx#WholeRows": WholeRows_cc609bdc219cfc0412bbf0913eba99ea,
  "/src/admin/review/ReviewButton.tsx#ReviewButton": ReviewButton_487b973a55f1748f5ad13c7fba5d7a54,
  "/src/admin/review/Nothing.tsx#Nothing": Nothing_ba618182f7037e9f2d6e8e9f97e1124a,
  "/src/admin/languages/LanguagesView.tsx#LanguagesView": LanguagesView_0f9c63c9738f1bc44a3fe8b74b277d63,
  "/src/admin/journeys/KeyField.tsx#KeyField": KeyField_682f89505d1194b956aef3ca0b7dc8ee,
  "/src/admin/journeys/ConditionField.tsx#ConditionField": ConditionField_1766f2de536778a638356398d7fb907a,
  "/src/admin/journeys/RowLabel.tsx#RowLabel": RowLabel_5b4e8db4d424bbf8b574f9db98a9cb97,
  "/src/admin/journeys/ClosedRows.tsx#ClosedRows": ClosedRows_fe530cdb812c5b8e293459c3f2db1a7c,
  "/src/admin/journeys/StepsField.tsx#StepsField": StepsField_1354fb7930c7a406bafbd7d809c7a28d,
  "/src/admin/journeys/OneOfField.tsx#OneOfField": OneOfField_94eaf832150b4b810b2eb1fc8238fbaf,
  "/src/admin/journeys/StepField.tsx#StepField": StepField_7812925071266e1343eeda9988fb0776,
  "/src/admin/journeys/FlowField.tsx#FlowField": FlowField_de39ce05b6fa8d927ed01b7e61c08302,
  "/src/admin/journeys/TryOut.tsx#TryOut": TryOut_1c05bb3752ef686d4f6d54ddca892d99,
  "/src/admin/facts/ValueCell.tsx#ValueCell": ValueCell_96ded1f740bc2596d44f7d73ceaa513a,
  "/src/admin/media/PictureUpload.tsx#PictureUpload": PictureUpload_599bf10f473a7fffe0d863f21d123b3d,
  "/src/admin/account/Sessions.tsx#Sessions": Sessions_df6fb54eef8aef8dc5d1b8b5043dc89e,
  "/src/admin/review/FourEyesWish.tsx#FourEyesWish": FourEyesWish_a9bd818085a67b49e9fa079b41f4f7ef,
  "/src/admin/Brand.tsx#Icon": Icon_96dde3996486a1f7cac95a8cd00dfb33,
  "/src/admin/Brand.tsx#Logo": Logo_96dde3996486a1f7cac95a8cd00dfb33,
  "/src/admin/fees/FeesLink.tsx#FeesLink": FeesLink_6e6e37813e60ba4a9ea9f36bf1eef862,
  "/src/admin/due/DueBlock.tsx#DueBlock": DueBlock_ae3d3a09cd737abbf159c411b5907704,
  "/src/admin/due/DueLink.tsx#DueLink": DueLink_e2a11403d90f0a5f2860c2fc6bceec54,
  "/src/admin/KeepText.tsx#KeepText": KeepText_8eca2d3c0ece40abd1552f03d37e770f,
  "/src/admin/NameControls.tsx#NameControls": NameControls_4f08a6d827800ebdc85d10547a5a895e,
  "/src/admin/account/AskPassword.tsx#AskPassword": AskPassword_205a708950b1eeb82ff53743861a16cf,
  "/src/admin/fees/FeesView.tsx#FeesView": FeesView_12342e022385566763c91d4cf47bcad7,
  "/src/admin/due/DueView.tsx#DueView": DueView_6fec522c44340a88763a75a767eb1bc1,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
