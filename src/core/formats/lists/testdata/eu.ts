/** The EU's two forms with invented names. */
export const EU_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T16:47:04.449+02:00" globalFileId="1">
  <sanctionEntity designationDate="2022-02-25" designationDetails="" unitedNationId="QDi.990" euReferenceNumber="EU.9999.12" logicalId="7">
    <remark>Invented entry</remark>
    <regulation regulationType="amendment" publicationDate="2024-01-17" numberTitle="2024/0 (OJ L0)" programme="TAQA" logicalId="70"><publicationUrl>https://example.org</publicationUrl></regulation>
    <regulation regulationType="amendment" publicationDate="2022-02-25" numberTitle="2022/0 (OJ L0)" programme="TAQA" logicalId="71"/>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="Zarmeen" middleName="Orlan" lastName="Wolgai" wholeName="Zarmeen Orlan Wolgai" function="Treasurer" gender="M" title="Maulavi" nameLanguage="EN" strong="true" logicalId="72"><remark>name remark</remark></nameAlias>
    <nameAlias wholeName="Зармин Волгай" nameLanguage="RU" strong="true" logicalId="73"/>
    <nameAlias wholeName="The Clerk" strong="false" logicalId="74"/>
    <citizenship countryIso2Code="AF" countryDescription="AFGHANISTAN" logicalId="75"/>
    <birthdate circa="true" calendarType="GREGORIAN" city="Zurmat" place="" region="Paktia" year="1955" dayOfMonth="0" monthOfYear="0" countryIso2Code="AF" countryDescription="AFGHANISTAN" logicalId="76"/>
    <birthdate circa="false" calendarType="GREGORIAN" birthdate="1956-01-02" year="1956" dayOfMonth="2" monthOfYear="1" countryIso2Code="00" countryDescription="UNKNOWN" logicalId="77"/>
    <birthdate circa="false" calendarType="ISLAMIC" year="1375" countryIso2Code="00" countryDescription="UNKNOWN" logicalId="78"/>
    <birthdate circa="false" calendarType="GREGORIAN" yearRangeFrom="1951" yearRangeTo="1953" countryIso2Code="00" countryDescription="UNKNOWN" logicalId="79"/>
    <identification number="A000111" knownFalse="true" identificationTypeCode="passport" identificationTypeDescription="National passport" countryIso2Code="AF" countryDescription="AFGHANISTAN" logicalId="80"/>
    <address street="7 Mill Lane" city="Quetta" countryIso2Code="PK" countryDescription="PAKISTAN" logicalId="81"/>
  </sanctionEntity>
  <sanctionEntity designationDate="" unitedNationId="" euReferenceNumber="" logicalId="8">
    <subjectType code="enterprise" classificationCode="E"/>
    <nameAlias wholeName="Belmiri Hawala" strong="true" logicalId="82"/>
  </sanctionEntity>
</export>
`;

const COLUMNS =
  'fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_DesignationDate;Entity_DesignationDetails;Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_PublicationDate;Entity_Regulation_Programme;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName;NameAlias_Gender;NameAlias_LogicalId;BirthDate_BirthDate;BirthDate_Day;BirthDate_Month;BirthDate_Year;BirthDate_City;BirthDate_CountryIso2Code;BirthDate_CountryDescription;BirthDate_LogicalId;Identification_Number;Identification_TypeCode;Identification_CountryIso2Code;Identification_LogicalId;Citizenship_CountryIso2Code;Citizenship_CountryDescription;Citizenship_LogicalId';
const ENTITY = '05/08/2026;7;EU.9999.12;QDi.990;2022-02-25;;Invented entry;P;person;2024-01-17;TAQA';

export const EU_CSV = `\ufeff${[
  COLUMNS,
  `${ENTITY};Wolgai;Zarmeen;Orlan;Zarmeen Orlan Wolgai;M;72${';'.repeat(15)}`,
  `${ENTITY};;;;Зармин Волгай;;73${';'.repeat(15)}`,
  '05/08/2026;8;;;;;;E;enterprise;2020-01-01;SYR;;;;"Belmiri; Hawala";;82' + ';'.repeat(15),
  `${ENTITY};;;;;;;1956-01-02;2;1;1956;Zurmat;AF;AFGHANISTAN;77;;;;;AF;AFGHANISTAN;75`,
  `${ENTITY};;;;;;;;;;;;;;;A000111;passport;AF;80;;;`,
].join('\r\n')}\r\n`;
