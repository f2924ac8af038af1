// @ts-nocheck
// Made from schema/ by `npm run generate`: change it there.

export const command_qmp_capabilities = validate10;
const schema11 = {"type":"object","properties":{"enable":{"description":"Capabilities to switch on, out of those in the greeting.","type":"array","items":{"$ref":"all#/$defs/QMPCapability"}}},"additionalProperties":false,"$id":"command_qmp_capabilities"};
const schema13 = {"description":"Abilities of a session that a client may switch on with qmp_capabilities.","type":"string","enum":["oob"]};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qmp_capabilities" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "enable")){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enable !== undefined){
let data0 = data.enable;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/enable/" + i0,schemaPath:"all#/$defs/QMPCapability/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "oob")){
validate10.errors = [{instancePath:instancePath+"/enable/" + i0,schemaPath:"all#/$defs/QMPCapability/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const command_query_version = validate12;
const schema14 = {"$ref":"all#/$defs/Empty","$id":"command_query_version"};
const schema15 = {"description":"No members.","type":"object","properties":{},"additionalProperties":false};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_version" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate12.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate12.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

export const command_query_commands = validate13;
const schema16 = {"$ref":"all#/$defs/Empty","$id":"command_query_commands"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_commands" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate13.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate13.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

export const command_quit = validate14;
const schema18 = {"$ref":"all#/$defs/Empty","$id":"command_quit"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_quit" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate14.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate14.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

export const command_query_qmp_schema = validate15;
const schema20 = {"$ref":"all#/$defs/Empty","$id":"command_query_qmp_schema"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_qmp_schema" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate15.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate15.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

export const command_object_add = validate16;
const schema22 = {"$ref":"all#/$defs/ObjectOptions","$id":"command_object_add"};
const schema23 = {"type":"object","discriminator":{"propertyName":"qom-type"},"required":["qom-type"],"oneOf":[{"type":"object","properties":{"qom-type":{"const":"iothread"},"id":{"description":"Its name.","type":"string"},"poll-max-ns":{"description":"Without effect.","type":"integer","minimum":0},"poll-grow":{"description":"Without effect.","type":"integer","minimum":0},"poll-shrink":{"description":"Without effect.","type":"integer","minimum":0},"cpu":{"description":"The CPU to run on (an extension of storaged; default: the scheduler chooses).","type":"integer","minimum":0,"maximum":1023}},"required":["qom-type","id"],"additionalProperties":false}]};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_object_add" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["qom-type"] === undefined) && (missing0 = "qom-type")){
validate16.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data["qom-type"];
if(typeof tag0 == "string"){
if(tag0 === "iothread"){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["qom-type"] === undefined) && (missing1 = "qom-type")) || ((data.id === undefined) && (missing1 = "id"))){
validate16.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!((((((key0 === "qom-type") || (key0 === "id")) || (key0 === "poll-max-ns")) || (key0 === "poll-grow")) || (key0 === "poll-shrink")) || (key0 === "cpu"))){
validate16.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data["qom-type"] !== undefined){
const _errs6 = errors;
if("iothread" !== data["qom-type"]){
validate16.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/qom-type/const",keyword:"const",params:{allowedValue: "iothread"},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.id !== undefined){
const _errs7 = errors;
if(typeof data.id !== "string"){
validate16.errors = [{instancePath:instancePath+"/id",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["poll-max-ns"] !== undefined){
let data2 = data["poll-max-ns"];
const _errs9 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate16.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-max-ns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate16.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-max-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["poll-grow"] !== undefined){
let data3 = data["poll-grow"];
const _errs11 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate16.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-grow/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate16.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-grow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["poll-shrink"] !== undefined){
let data4 = data["poll-shrink"];
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate16.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-shrink/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate16.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-shrink/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.cpu !== undefined){
let data5 = data.cpu;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate16.errors = [{instancePath:instancePath+"/cpu",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/cpu/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if(typeof data5 == "number"){
if(data5 > 1023 || isNaN(data5)){
validate16.errors = [{instancePath:instancePath+"/cpu",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1023},message:"must be <= 1023"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate16.errors = [{instancePath:instancePath+"/cpu",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "qom-type", tagValue: tag0},message:"value of tag \"qom-type\" must be in oneOf"}];
return false;
}
}
else {
validate16.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/discriminator",keyword:"discriminator",params:{error: "tag", tag: "qom-type", tagValue: tag0},message:"tag \"qom-type\" must be string"}];
return false;
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

export const command_object_del = validate17;
const schema24 = {"type":"object","required":["id"],"properties":{"id":{"description":"Its name.","type":"string"}},"additionalProperties":false,"$id":"command_object_del"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_object_del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate17.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate17.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

export const command_query_iothreads = validate18;
const schema25 = {"$ref":"all#/$defs/Empty","$id":"command_query_iothreads"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_iothreads" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate18.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate18.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

export const command_qom_list = validate19;
const schema27 = {"type":"object","required":["path"],"properties":{"path":{"description":"Where the object is: its path from the root, which begins with '/', or the end of that path where only one object has it.","type":"string"}},"additionalProperties":false,"$id":"command_qom_list"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_list" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.path === undefined) && (missing0 = "path")){
validate19.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "path")){
validate19.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
if(typeof data.path !== "string"){
validate19.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

export const command_qom_get = validate20;
const schema28 = {"type":"object","required":["path","property"],"properties":{"path":{"description":"Where the object is: its path from the root, which begins with '/', or the end of that path where only one object has it.","type":"string"},"property":{"description":"The property's name.","type":"string"}},"additionalProperties":false,"$id":"command_qom_get"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_get" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.property === undefined) && (missing0 = "property"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "path") || (key0 === "property"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.property !== undefined){
const _errs4 = errors;
if(typeof data.property !== "string"){
validate20.errors = [{instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

export const command_qom_list_types = validate21;
const schema29 = {"type":"object","properties":{"implements":{"description":"Only types that are a kind of this one.","type":"string"},"abstract":{"description":"Types without objects of their own too (default: off).","type":"boolean"}},"additionalProperties":false,"$id":"command_qom_list_types"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_list_types" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "implements") || (key0 === "abstract"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.implements !== undefined){
const _errs2 = errors;
if(typeof data.implements !== "string"){
validate21.errors = [{instancePath:instancePath+"/implements",schemaPath:"#/properties/implements/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.abstract !== undefined){
const _errs4 = errors;
if(typeof data.abstract !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/abstract",schemaPath:"#/properties/abstract/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const command_qom_list_properties = validate22;
const schema30 = {"type":"object","required":["typename"],"properties":{"typename":{"description":"The type's name.","type":"string"}},"additionalProperties":false,"$id":"command_qom_list_properties"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_list_properties" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.typename === undefined) && (missing0 = "typename")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "typename")){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.typename !== undefined){
if(typeof data.typename !== "string"){
validate22.errors = [{instancePath:instancePath+"/typename",schemaPath:"#/properties/typename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const command_blockdev_add = validate23;
const schema31 = {"$ref":"all#/$defs/BlockdevOptions","$id":"command_blockdev_add"};
const schema32 = {"type":"object","discriminator":{"propertyName":"driver"},"required":["driver"],"oneOf":[{"type":"object","properties":{"driver":{"const":"file"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"filename":{"description":"Path of the image file or device; /dev/fdset/N: a descriptor that add-fd has taken.","type":"string","x-path":true},"locking":{"$ref":"#/$defs/OnOffAuto"},"aio":{"$ref":"#/$defs/BlockdevAioOptions"}},"required":["driver","filename"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"host_device"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"filename":{"description":"Path of the image file or device; /dev/fdset/N: a descriptor that add-fd has taken.","type":"string","x-path":true},"locking":{"$ref":"#/$defs/OnOffAuto"},"aio":{"$ref":"#/$defs/BlockdevAioOptions"}},"required":["driver","filename"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"null-co"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"size":{"description":"Length in bytes (default: 1 GiB).","type":"integer","minimum":0,"maximum":9007199254740991},"latency-ns":{"description":"Time that a request takes, in nanoseconds (default: 0).","type":"integer","minimum":0,"maximum":1000000000000},"read-zeroes":{"description":"Reads give zeroes, not whatever the buffer held (default: off).","type":"boolean"}},"required":["driver"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"raw"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"#/$defs/BlockdevRef"},"offset":{"description":"Where in the node below this one begins, in bytes (default: 0).","type":"integer","minimum":0,"maximum":9007199254740991},"size":{"description":"Length of this node in bytes (default: to the end of the node below, and following it).","type":"integer","minimum":0,"maximum":9007199254740991}},"required":["driver","file"],"additionalProperties":false}]};
const schema33 = {"description":"What becomes of a discard request.","type":"string","enum":["ignore","unmap"]};
const schema34 = {"description":"Use of the host's page cache.","type":"object","properties":{"direct":{"description":"Bypass the page cache, with O_DIRECT (default: off).","type":"boolean"},"no-flush":{"description":"Ignore flush requests: fast, and unsafe when the host crashes (default: off).","type":"boolean"}},"additionalProperties":false};
const schema35 = {"description":"Whether writes of zeroes are turned into cheaper operations.","type":"string","enum":["off","on","unmap"]};
const schema36 = {"description":"Three-way choice.","type":"string","enum":["auto","on","off"]};
const schema37 = {"description":"How the host's I/O is made.","type":"string","enum":["threads","native","io_uring"]};
const func2 = Object.prototype.hasOwnProperty;
const schema49 = {"description":"A node: the name of one that exists, or the options of one to open.","type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/BlockdevOptions"}};
const wrapper0 = {validate: validate24};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type},message:"must be string,object"}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate25.errors = vErrors;
return false;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "file"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.filename === undefined) && (missing1 = "filename"))){
validate24.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema32.oneOf[0].properties, key0))){
validate24.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("file" !== data.driver){
validate24.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs6 = errors;
if(typeof data["node-name"] !== "string"){
validate24.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
let data2 = data.discard;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate24.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "ignore") || (data2 === "unmap"))){
validate24.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs14 = errors;
for(const key1 in data3){
if(!((key1 === "direct") || (key1 === "no-flush"))){
validate24.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data3.direct !== undefined){
const _errs15 = errors;
if(typeof data3.direct !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3["no-flush"] !== undefined){
const _errs17 = errors;
if(typeof data3["no-flush"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs19 = errors;
if(typeof data["read-only"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs21 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
let data8 = data["detect-zeroes"];
const _errs23 = errors;
if(typeof data8 !== "string"){
validate24.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "off") || (data8 === "on")) || (data8 === "unmap"))){
validate24.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filename !== undefined){
const _errs26 = errors;
if(typeof data.filename !== "string"){
validate24.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.locking !== undefined){
let data10 = data.locking;
const _errs28 = errors;
if(typeof data10 !== "string"){
validate24.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "auto") || (data10 === "on")) || (data10 === "off"))){
validate24.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.aio !== undefined){
let data11 = data.aio;
const _errs31 = errors;
if(typeof data11 !== "string"){
validate24.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data11 === "threads") || (data11 === "native")) || (data11 === "io_uring"))){
validate24.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.driver === undefined) && (missing2 = "driver")) || ((data.filename === undefined) && (missing2 = "filename"))){
validate24.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data){
if(!(func2.call(schema32.oneOf[1].properties, key2))){
validate24.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.driver !== undefined){
const _errs37 = errors;
if("host_device" !== data.driver){
validate24.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs37 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs38 = errors;
if(typeof data["node-name"] !== "string"){
validate24.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
let data14 = data.discard;
const _errs40 = errors;
if(typeof data14 !== "string"){
validate24.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "ignore") || (data14 === "unmap"))){
validate24.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
let data15 = data.cache;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs46 = errors;
for(const key3 in data15){
if(!((key3 === "direct") || (key3 === "no-flush"))){
validate24.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data15.direct !== undefined){
const _errs47 = errors;
if(typeof data15.direct !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs47 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15["no-flush"] !== undefined){
const _errs49 = errors;
if(typeof data15["no-flush"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs49 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs43 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs51 = errors;
if(typeof data["read-only"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs53 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
let data20 = data["detect-zeroes"];
const _errs55 = errors;
if(typeof data20 !== "string"){
validate24.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data20 === "off") || (data20 === "on")) || (data20 === "unmap"))){
validate24.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.filename !== undefined){
const _errs58 = errors;
if(typeof data.filename !== "string"){
validate24.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.locking !== undefined){
let data22 = data.locking;
const _errs60 = errors;
if(typeof data22 !== "string"){
validate24.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data22 === "auto") || (data22 === "on")) || (data22 === "off"))){
validate24.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.aio !== undefined){
let data23 = data.aio;
const _errs63 = errors;
if(typeof data23 !== "string"){
validate24.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data23 === "threads") || (data23 === "native")) || (data23 === "io_uring"))){
validate24.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs66 = errors;
if(errors === _errs66){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate24.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key4 in data){
if(!(func2.call(schema32.oneOf[2].properties, key4))){
validate24.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data.driver !== undefined){
const _errs69 = errors;
if("null-co" !== data.driver){
validate24.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"},message:"must be equal to constant"}];
return false;
}
var valid18 = _errs69 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["node-name"] !== undefined){
const _errs70 = errors;
if(typeof data["node-name"] !== "string"){
validate24.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs70 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.discard !== undefined){
let data26 = data.discard;
const _errs72 = errors;
if(typeof data26 !== "string"){
validate24.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data26 === "ignore") || (data26 === "unmap"))){
validate24.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs72 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.cache !== undefined){
let data27 = data.cache;
const _errs75 = errors;
const _errs76 = errors;
if(errors === _errs76){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs78 = errors;
for(const key5 in data27){
if(!((key5 === "direct") || (key5 === "no-flush"))){
validate24.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data27.direct !== undefined){
const _errs79 = errors;
if(typeof data27.direct !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs79 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data27["no-flush"] !== undefined){
const _errs81 = errors;
if(typeof data27["no-flush"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs81 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs75 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-only"] !== undefined){
const _errs83 = errors;
if(typeof data["read-only"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs83 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["auto-read-only"] !== undefined){
const _errs85 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs85 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["detect-zeroes"] !== undefined){
let data32 = data["detect-zeroes"];
const _errs87 = errors;
if(typeof data32 !== "string"){
validate24.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data32 === "off") || (data32 === "on")) || (data32 === "unmap"))){
validate24.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs87 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.size !== undefined){
let data33 = data.size;
const _errs90 = errors;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
validate24.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs90){
if(typeof data33 == "number"){
if(data33 > 9007199254740991 || isNaN(data33)){
validate24.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data33 < 0 || isNaN(data33)){
validate24.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["latency-ns"] !== undefined){
let data34 = data["latency-ns"];
const _errs92 = errors;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
validate24.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if(typeof data34 == "number"){
if(data34 > 1000000000000 || isNaN(data34)){
validate24.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data34 < 0 || isNaN(data34)){
validate24.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs92 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-zeroes"] !== undefined){
const _errs94 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/2/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs94 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs96 = errors;
if(errors === _errs96){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))){
validate24.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs98 = errors;
for(const key6 in data){
if(!(func2.call(schema32.oneOf[3].properties, key6))){
validate24.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs98 === errors){
if(data.driver !== undefined){
const _errs99 = errors;
if("raw" !== data.driver){
validate24.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "raw"},message:"must be equal to constant"}];
return false;
}
var valid24 = _errs99 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["node-name"] !== undefined){
const _errs100 = errors;
if(typeof data["node-name"] !== "string"){
validate24.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs100 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.discard !== undefined){
let data38 = data.discard;
const _errs102 = errors;
if(typeof data38 !== "string"){
validate24.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data38 === "ignore") || (data38 === "unmap"))){
validate24.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs102 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.cache !== undefined){
let data39 = data.cache;
const _errs105 = errors;
const _errs106 = errors;
if(errors === _errs106){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs108 = errors;
for(const key7 in data39){
if(!((key7 === "direct") || (key7 === "no-flush"))){
validate24.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs108 === errors){
if(data39.direct !== undefined){
const _errs109 = errors;
if(typeof data39.direct !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid27 = _errs109 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data39["no-flush"] !== undefined){
const _errs111 = errors;
if(typeof data39["no-flush"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid27 = _errs111 === errors;
}
else {
var valid27 = true;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs105 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["read-only"] !== undefined){
const _errs113 = errors;
if(typeof data["read-only"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs113 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["auto-read-only"] !== undefined){
const _errs115 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs115 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["detect-zeroes"] !== undefined){
let data44 = data["detect-zeroes"];
const _errs117 = errors;
if(typeof data44 !== "string"){
validate24.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data44 === "off") || (data44 === "on")) || (data44 === "unmap"))){
validate24.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs117 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.file !== undefined){
const _errs120 = errors;
if(!(validate25(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid24 = _errs120 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.offset !== undefined){
let data46 = data.offset;
const _errs121 = errors;
if(!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))){
validate24.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/3/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs121){
if(typeof data46 == "number"){
if(data46 > 9007199254740991 || isNaN(data46)){
validate24.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/3/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data46 < 0 || isNaN(data46)){
validate24.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/3/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs121 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.size !== undefined){
let data47 = data.size;
const _errs123 = errors;
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
validate24.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs123){
if(typeof data47 == "number"){
if(data47 > 9007199254740991 || isNaN(data47)){
validate24.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data47 < 0 || isNaN(data47)){
validate24.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs123 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0},message:"value of tag \"driver\" must be in oneOf"}];
return false;
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0},message:"tag \"driver\" must be string"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_add" */;
let vErrors = null;
let errors = 0;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate23.errors = vErrors;
return errors === 0;
}

export const command_blockdev_del = validate28;
const schema50 = {"type":"object","required":["node-name"],"properties":{"node-name":{"description":"The node's name.","type":"string"}},"additionalProperties":false,"$id":"command_blockdev_del"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["node-name"] === undefined) && (missing0 = "node-name")){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "node-name")){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["node-name"] !== undefined){
if(typeof data["node-name"] !== "string"){
validate28.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export const command_blockdev_reopen = validate29;
const schema51 = {"type":"object","required":["options"],"properties":{"options":{"description":"The options of each node, as for blockdev-add. An option that refers to a child may name another node.","type":"array","items":{"$ref":"all#/$defs/BlockdevOptions"}}},"additionalProperties":false,"$id":"command_blockdev_reopen"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "file"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.filename === undefined) && (missing1 = "filename"))){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema32.oneOf[0].properties, key0))){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("file" !== data.driver){
validate30.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs6 = errors;
if(typeof data["node-name"] !== "string"){
validate30.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
let data2 = data.discard;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate30.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "ignore") || (data2 === "unmap"))){
validate30.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs14 = errors;
for(const key1 in data3){
if(!((key1 === "direct") || (key1 === "no-flush"))){
validate30.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data3.direct !== undefined){
const _errs15 = errors;
if(typeof data3.direct !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3["no-flush"] !== undefined){
const _errs17 = errors;
if(typeof data3["no-flush"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs19 = errors;
if(typeof data["read-only"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs21 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
let data8 = data["detect-zeroes"];
const _errs23 = errors;
if(typeof data8 !== "string"){
validate30.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "off") || (data8 === "on")) || (data8 === "unmap"))){
validate30.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filename !== undefined){
const _errs26 = errors;
if(typeof data.filename !== "string"){
validate30.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.locking !== undefined){
let data10 = data.locking;
const _errs28 = errors;
if(typeof data10 !== "string"){
validate30.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "auto") || (data10 === "on")) || (data10 === "off"))){
validate30.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.aio !== undefined){
let data11 = data.aio;
const _errs31 = errors;
if(typeof data11 !== "string"){
validate30.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data11 === "threads") || (data11 === "native")) || (data11 === "io_uring"))){
validate30.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.driver === undefined) && (missing2 = "driver")) || ((data.filename === undefined) && (missing2 = "filename"))){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data){
if(!(func2.call(schema32.oneOf[1].properties, key2))){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.driver !== undefined){
const _errs37 = errors;
if("host_device" !== data.driver){
validate30.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs37 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs38 = errors;
if(typeof data["node-name"] !== "string"){
validate30.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
let data14 = data.discard;
const _errs40 = errors;
if(typeof data14 !== "string"){
validate30.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "ignore") || (data14 === "unmap"))){
validate30.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
let data15 = data.cache;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs46 = errors;
for(const key3 in data15){
if(!((key3 === "direct") || (key3 === "no-flush"))){
validate30.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data15.direct !== undefined){
const _errs47 = errors;
if(typeof data15.direct !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs47 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15["no-flush"] !== undefined){
const _errs49 = errors;
if(typeof data15["no-flush"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs49 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs43 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs51 = errors;
if(typeof data["read-only"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs53 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
let data20 = data["detect-zeroes"];
const _errs55 = errors;
if(typeof data20 !== "string"){
validate30.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data20 === "off") || (data20 === "on")) || (data20 === "unmap"))){
validate30.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.filename !== undefined){
const _errs58 = errors;
if(typeof data.filename !== "string"){
validate30.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.locking !== undefined){
let data22 = data.locking;
const _errs60 = errors;
if(typeof data22 !== "string"){
validate30.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data22 === "auto") || (data22 === "on")) || (data22 === "off"))){
validate30.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.aio !== undefined){
let data23 = data.aio;
const _errs63 = errors;
if(typeof data23 !== "string"){
validate30.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data23 === "threads") || (data23 === "native")) || (data23 === "io_uring"))){
validate30.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs66 = errors;
if(errors === _errs66){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key4 in data){
if(!(func2.call(schema32.oneOf[2].properties, key4))){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data.driver !== undefined){
const _errs69 = errors;
if("null-co" !== data.driver){
validate30.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"},message:"must be equal to constant"}];
return false;
}
var valid18 = _errs69 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["node-name"] !== undefined){
const _errs70 = errors;
if(typeof data["node-name"] !== "string"){
validate30.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs70 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.discard !== undefined){
let data26 = data.discard;
const _errs72 = errors;
if(typeof data26 !== "string"){
validate30.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data26 === "ignore") || (data26 === "unmap"))){
validate30.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs72 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.cache !== undefined){
let data27 = data.cache;
const _errs75 = errors;
const _errs76 = errors;
if(errors === _errs76){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs78 = errors;
for(const key5 in data27){
if(!((key5 === "direct") || (key5 === "no-flush"))){
validate30.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data27.direct !== undefined){
const _errs79 = errors;
if(typeof data27.direct !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs79 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data27["no-flush"] !== undefined){
const _errs81 = errors;
if(typeof data27["no-flush"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs81 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs75 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-only"] !== undefined){
const _errs83 = errors;
if(typeof data["read-only"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs83 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["auto-read-only"] !== undefined){
const _errs85 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs85 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["detect-zeroes"] !== undefined){
let data32 = data["detect-zeroes"];
const _errs87 = errors;
if(typeof data32 !== "string"){
validate30.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data32 === "off") || (data32 === "on")) || (data32 === "unmap"))){
validate30.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs87 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.size !== undefined){
let data33 = data.size;
const _errs90 = errors;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
validate30.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs90){
if(typeof data33 == "number"){
if(data33 > 9007199254740991 || isNaN(data33)){
validate30.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data33 < 0 || isNaN(data33)){
validate30.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["latency-ns"] !== undefined){
let data34 = data["latency-ns"];
const _errs92 = errors;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
validate30.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if(typeof data34 == "number"){
if(data34 > 1000000000000 || isNaN(data34)){
validate30.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data34 < 0 || isNaN(data34)){
validate30.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs92 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-zeroes"] !== undefined){
const _errs94 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/2/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs94 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs96 = errors;
if(errors === _errs96){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs98 = errors;
for(const key6 in data){
if(!(func2.call(schema32.oneOf[3].properties, key6))){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs98 === errors){
if(data.driver !== undefined){
const _errs99 = errors;
if("raw" !== data.driver){
validate30.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "raw"},message:"must be equal to constant"}];
return false;
}
var valid24 = _errs99 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["node-name"] !== undefined){
const _errs100 = errors;
if(typeof data["node-name"] !== "string"){
validate30.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs100 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.discard !== undefined){
let data38 = data.discard;
const _errs102 = errors;
if(typeof data38 !== "string"){
validate30.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data38 === "ignore") || (data38 === "unmap"))){
validate30.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs102 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.cache !== undefined){
let data39 = data.cache;
const _errs105 = errors;
const _errs106 = errors;
if(errors === _errs106){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs108 = errors;
for(const key7 in data39){
if(!((key7 === "direct") || (key7 === "no-flush"))){
validate30.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs108 === errors){
if(data39.direct !== undefined){
const _errs109 = errors;
if(typeof data39.direct !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid27 = _errs109 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data39["no-flush"] !== undefined){
const _errs111 = errors;
if(typeof data39["no-flush"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid27 = _errs111 === errors;
}
else {
var valid27 = true;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs105 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["read-only"] !== undefined){
const _errs113 = errors;
if(typeof data["read-only"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs113 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["auto-read-only"] !== undefined){
const _errs115 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs115 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["detect-zeroes"] !== undefined){
let data44 = data["detect-zeroes"];
const _errs117 = errors;
if(typeof data44 !== "string"){
validate30.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data44 === "off") || (data44 === "on")) || (data44 === "unmap"))){
validate30.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs117 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.file !== undefined){
const _errs120 = errors;
if(!(validate25(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid24 = _errs120 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.offset !== undefined){
let data46 = data.offset;
const _errs121 = errors;
if(!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))){
validate30.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/3/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs121){
if(typeof data46 == "number"){
if(data46 > 9007199254740991 || isNaN(data46)){
validate30.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/3/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data46 < 0 || isNaN(data46)){
validate30.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/3/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs121 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.size !== undefined){
let data47 = data.size;
const _errs123 = errors;
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
validate30.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs123){
if(typeof data47 == "number"){
if(data47 > 9007199254740991 || isNaN(data47)){
validate30.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data47 < 0 || isNaN(data47)){
validate30.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs123 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0},message:"value of tag \"driver\" must be in oneOf"}];
return false;
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0},message:"tag \"driver\" must be string"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_reopen" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.options === undefined) && (missing0 = "options")){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "options")){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.options !== undefined){
let data0 = data.options;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate30(data0[i0], {instancePath:instancePath+"/options/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const command_query_named_block_nodes = validate33;
const schema69 = {"type":"object","properties":{"flat":{"description":"Leave out data of backing nodes (default: off).","type":"boolean"}},"additionalProperties":false,"$id":"command_query_named_block_nodes"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_named_block_nodes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "flat")){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.flat !== undefined){
if(typeof data.flat !== "boolean"){
validate33.errors = [{instancePath:instancePath+"/flat",schemaPath:"#/properties/flat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

export const command_block_resize = validate34;
const schema70 = {"type":"object","required":["size"],"properties":{"device":{"description":"Not supported: name the node.","type":"string"},"node-name":{"description":"The node's name.","type":"string"},"size":{"description":"The new length in bytes.","type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false,"$id":"command_block_resize"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_resize" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.size === undefined) && (missing0 = "size")){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "device") || (key0 === "node-name")) || (key0 === "size"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate34.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs4 = errors;
if(typeof data["node-name"] !== "string"){
validate34.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data2 = data.size;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate34.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 9007199254740991 || isNaN(data2)){
validate34.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate34.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

export const command_query_blockstats = validate35;
const schema71 = {"type":"object","properties":{"query-nodes":{"description":"All nodes by their names. Otherwise only devices, of which there are none, are listed: the answer is empty.","type":"boolean"}},"additionalProperties":false,"$id":"command_query_blockstats"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_blockstats" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "query-nodes")){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["query-nodes"] !== undefined){
if(typeof data["query-nodes"] !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/query-nodes",schemaPath:"#/properties/query-nodes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

export const command_blockdev_create = validate36;
const schema72 = {"type":"object","required":["job-id","options"],"properties":{"job-id":{"description":"The job's name.","type":"string"},"options":{"$ref":"all#/$defs/BlockdevCreateOptions"}},"additionalProperties":false,"$id":"command_blockdev_create"};
const schema73 = {"type":"object","discriminator":{"propertyName":"driver"},"required":["driver"],"oneOf":[{"type":"object","properties":{"driver":{"const":"file"},"filename":{"description":"Its path.","type":"string"},"size":{"description":"Its length in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"preallocation":{"$ref":"#/$defs/PreallocMode"},"nocow":{"description":"Without copy on write, where the file system can do so (default: off).","type":"boolean"},"extent-size-hint":{"description":"The unit in which the file system takes space for it, in bytes; 0: as it likes (default: 0).","type":"integer","minimum":0,"maximum":4294967295}},"required":["driver","filename","size"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"host_device"}},"required":["driver"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"null-co"}},"required":["driver"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"raw"},"file":{"$ref":"#/$defs/BlockdevRef"},"size":{"description":"Its length in bytes.","type":"integer","minimum":0,"maximum":9007199254740991}},"required":["driver","file","size"],"additionalProperties":false}]};
const schema74 = {"description":"Whether the space of an image is taken when it is made.","type":"string","enum":["off","falloc","full"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "file"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.driver === undefined) && (missing1 = "driver")) || ((data.filename === undefined) && (missing1 = "filename"))) || ((data.size === undefined) && (missing1 = "size"))){
validate37.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((((((key0 === "driver") || (key0 === "filename")) || (key0 === "size")) || (key0 === "preallocation")) || (key0 === "nocow")) || (key0 === "extent-size-hint"))){
validate37.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("file" !== data.driver){
validate37.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filename !== undefined){
const _errs6 = errors;
if(typeof data.filename !== "string"){
validate37.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.size !== undefined){
let data2 = data.size;
const _errs8 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate37.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/0/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data2 == "number"){
if(data2 > 9007199254740991 || isNaN(data2)){
validate37.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/0/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate37.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/0/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.preallocation !== undefined){
let data3 = data.preallocation;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate37.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "off") || (data3 === "falloc")) || (data3 === "full"))){
validate37.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.nocow !== undefined){
const _errs13 = errors;
if(typeof data.nocow !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/nocow",schemaPath:"#/oneOf/0/properties/nocow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["extent-size-hint"] !== undefined){
let data5 = data["extent-size-hint"];
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate37.errors = [{instancePath:instancePath+"/extent-size-hint",schemaPath:"#/oneOf/0/properties/extent-size-hint/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if(typeof data5 == "number"){
if(data5 > 4294967295 || isNaN(data5)){
validate37.errors = [{instancePath:instancePath+"/extent-size-hint",schemaPath:"#/oneOf/0/properties/extent-size-hint/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate37.errors = [{instancePath:instancePath+"/extent-size-hint",schemaPath:"#/oneOf/0/properties/extent-size-hint/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.driver === undefined) && (missing2 = "driver")){
validate37.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data){
if(!(key1 === "driver")){
validate37.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data.driver !== undefined){
if("host_device" !== data.driver){
validate37.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate37.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data){
if(!(key2 === "driver")){
validate37.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data.driver !== undefined){
if("null-co" !== data.driver){
validate37.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs25 = errors;
if(errors === _errs25){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))) || ((data.size === undefined) && (missing4 = "size"))){
validate37.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key3 in data){
if(!(((key3 === "driver") || (key3 === "file")) || (key3 === "size"))){
validate37.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data.driver !== undefined){
const _errs28 = errors;
if("raw" !== data.driver){
validate37.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "raw"},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs28 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.file !== undefined){
const _errs29 = errors;
if(!(validate25(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid9 = _errs29 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.size !== undefined){
let data10 = data.size;
const _errs30 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate37.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if(typeof data10 == "number"){
if(data10 > 9007199254740991 || isNaN(data10)){
validate37.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate37.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid9 = _errs30 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0},message:"value of tag \"driver\" must be in oneOf"}];
return false;
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0},message:"tag \"driver\" must be string"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_create" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["job-id"] === undefined) && (missing0 = "job-id")) || ((data.options === undefined) && (missing0 = "options"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "job-id") || (key0 === "options"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate36.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.options !== undefined){
const _errs4 = errors;
if(!(validate37(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

export const command_block_job_set_speed = validate40;
const schema75 = {"type":"object","required":["device","speed"],"properties":{"device":{"description":"The job's name.","type":"string"},"speed":{"description":"Bytes a second; 0: as fast as it goes.","type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false,"$id":"command_block_job_set_speed"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_job_set_speed" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.device === undefined) && (missing0 = "device")) || ((data.speed === undefined) && (missing0 = "speed"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "device") || (key0 === "speed"))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate40.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data1 = data.speed;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate40.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 > 9007199254740991 || isNaN(data1)){
validate40.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate40.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

export const command_query_block = validate41;
const schema76 = {"$ref":"all#/$defs/Empty","$id":"command_query_block"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_block" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate41.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate41.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

export const command_block_export_add = validate42;
const schema78 = {"$ref":"all#/$defs/BlockExportOptions","$id":"command_block_export_add"};
const schema79 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"fuse"},"id":{"description":"The export's name, unique among exports.","type":"string"},"node-name":{"description":"The node to export.","type":"string"},"writable":{"description":"Clients may write (default: off).","type":"boolean"},"writethrough":{"description":"Flush after each write; only off is supported (default: off).","type":"boolean"},"iothread":{"$ref":"#/$defs/BlockExportIOThread"},"fixed-iothread":{"description":"The node stays in the iothread; only off is supported (default: off).","type":"boolean"},"mountpoint":{"description":"Path of an existing regular file, over which the export is mounted; it may be the image itself.","type":"string","x-path":true},"growable":{"description":"Writes beyond the end grow the image (default: off; they then fail with EFBIG at the end).","type":"boolean"},"allow-other":{"$ref":"#/$defs/FuseExportAllowOther"},"uring":{"description":"FUSE-over-io_uring instead of /dev/fuse; needs Linux 6.14 with fuse.enable_uring=Y (default: off).","type":"boolean"},"io-uring":{"description":"Another spelling of uring.","type":"boolean"},"queue-depth":{"description":"Requests in flight at once for each queue, of which there is one a CPU (default: 32). Each takes max-request bytes of memory once it has been used for a request of that size.","type":"integer","minimum":1,"maximum":1024},"max-request":{"description":"Largest request in bytes, rounded down to pages; larger ones arrive in parts (default: 256 KiB, at most 1 MiB and fs.fuse.max_pages_limit).","type":"integer","minimum":4096,"maximum":1048576},"passthrough":{"$ref":"#/$defs/FusePassthrough"}},"required":["type","id","node-name","mountpoint"],"additionalProperties":false}]};
const schema80 = {"description":"One iothread, or several.","type":["string","array"],"if":{"type":"array"},"then":{"type":"array","items":{"type":"string"}}};
const schema81 = {"description":"Whether users other than the daemon's own get in.","type":"string","enum":["off","on","auto"]};
const schema82 = {"description":"Whether the kernel reads and writes the image without the daemon.","type":"string","enum":["off","on","auto"]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "fuse"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((data.type === undefined) && (missing1 = "type")) || ((data.id === undefined) && (missing1 = "id"))) || ((data["node-name"] === undefined) && (missing1 = "node-name"))) || ((data.mountpoint === undefined) && (missing1 = "mountpoint"))){
validate43.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema79.oneOf[0].properties, key0))){
validate43.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("fuse" !== data.type){
validate43.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "fuse"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.id !== undefined){
const _errs6 = errors;
if(typeof data.id !== "string"){
validate43.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs8 = errors;
if(typeof data["node-name"] !== "string"){
validate43.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.writable !== undefined){
const _errs10 = errors;
if(typeof data.writable !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/writable",schemaPath:"#/oneOf/0/properties/writable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.writethrough !== undefined){
const _errs12 = errors;
if(typeof data.writethrough !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/writethrough",schemaPath:"#/oneOf/0/properties/writethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.iothread !== undefined){
let data5 = data.iothread;
const _errs14 = errors;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
validate43.errors = [{instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/type",keyword:"type",params:{type: schema80.type},message:"must be string,array"}];
return false;
}
const _errs17 = errors;
let valid4 = true;
const _errs18 = errors;
if(!(Array.isArray(data5))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data5)){
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data5[i0] !== "string"){
validate43.errors = [{instancePath:instancePath+"/iothread/" + i0,schemaPath:"#/$defs/BlockExportIOThread/then/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/then/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var _valid0 = _errs20 === errors;
valid4 = _valid0;
}
if(!valid4){
const err1 = {instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate43.errors = vErrors;
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["fixed-iothread"] !== undefined){
const _errs24 = errors;
if(typeof data["fixed-iothread"] !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/fixed-iothread",schemaPath:"#/oneOf/0/properties/fixed-iothread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mountpoint !== undefined){
const _errs26 = errors;
if(typeof data.mountpoint !== "string"){
validate43.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/oneOf/0/properties/mountpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.growable !== undefined){
const _errs28 = errors;
if(typeof data.growable !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/growable",schemaPath:"#/oneOf/0/properties/growable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["allow-other"] !== undefined){
let data10 = data["allow-other"];
const _errs30 = errors;
if(typeof data10 !== "string"){
validate43.errors = [{instancePath:instancePath+"/allow-other",schemaPath:"#/$defs/FuseExportAllowOther/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "off") || (data10 === "on")) || (data10 === "auto"))){
validate43.errors = [{instancePath:instancePath+"/allow-other",schemaPath:"#/$defs/FuseExportAllowOther/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.uring !== undefined){
const _errs33 = errors;
if(typeof data.uring !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/uring",schemaPath:"#/oneOf/0/properties/uring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["io-uring"] !== undefined){
const _errs35 = errors;
if(typeof data["io-uring"] !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/io-uring",schemaPath:"#/oneOf/0/properties/io-uring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["queue-depth"] !== undefined){
let data13 = data["queue-depth"];
const _errs37 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate43.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if(typeof data13 == "number"){
if(data13 > 1024 || isNaN(data13)){
validate43.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate43.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-request"] !== undefined){
let data14 = data["max-request"];
const _errs39 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate43.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if(typeof data14 == "number"){
if(data14 > 1048576 || isNaN(data14)){
validate43.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data14 < 4096 || isNaN(data14)){
validate43.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096},message:"must be >= 4096"}];
return false;
}
}
}
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.passthrough !== undefined){
let data15 = data.passthrough;
const _errs41 = errors;
if(typeof data15 !== "string"){
validate43.errors = [{instancePath:instancePath+"/passthrough",schemaPath:"#/$defs/FusePassthrough/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data15 === "off") || (data15 === "on")) || (data15 === "auto"))){
validate43.errors = [{instancePath:instancePath+"/passthrough",schemaPath:"#/$defs/FusePassthrough/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_export_add" */;
let vErrors = null;
let errors = 0;
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}

export const command_block_export_del = validate45;
const schema83 = {"type":"object","required":["id"],"properties":{"id":{"description":"The export's name.","type":"string"},"mode":{"$ref":"all#/$defs/BlockExportRemoveMode"}},"additionalProperties":false,"$id":"command_block_export_del"};
const schema84 = {"description":"How an export is removed.","type":"string","enum":["safe","hard"]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_export_del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "mode"))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate45.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data1 = data.mode;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate45.errors = [{instancePath:instancePath+"/mode",schemaPath:"all#/$defs/BlockExportRemoveMode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "safe") || (data1 === "hard"))){
validate45.errors = [{instancePath:instancePath+"/mode",schemaPath:"all#/$defs/BlockExportRemoveMode/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

export const command_query_block_exports = validate46;
const schema85 = {"$ref":"all#/$defs/Empty","$id":"command_query_block_exports"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_block_exports" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate46.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate46.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

export const command_transaction = validate47;
const schema87 = {"type":"object","required":["actions"],"properties":{"actions":{"description":"What to do.","type":"array","items":{"$ref":"all#/$defs/TransactionAction"}},"properties":{"$ref":"all#/$defs/TransactionProperties"}},"additionalProperties":false,"$id":"command_transaction"};
const schema88 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"abort"},"data":{"$ref":"#/$defs/Abort"}},"required":["type","data"],"additionalProperties":false}]};
const schema89 = {"description":"Options of abort: none.","type":"object","properties":{},"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "abort"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.data === undefined) && (missing1 = "data"))){
validate48.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
validate48.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("abort" !== data.type){
validate48.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "abort"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.data !== undefined){
let data1 = data.data;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
validate48.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/Abort/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/Abort/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

const schema90 = {"description":"More about a transaction.","type":"object","properties":{"completion-mode":{"$ref":"#/$defs/ActionCompletionMode"}},"additionalProperties":false};
const schema91 = {"description":"How the jobs of a transaction end.","type":"string","enum":["individual","grouped"]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "completion-mode")){
validate50.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["completion-mode"] !== undefined){
let data0 = data["completion-mode"];
if(typeof data0 !== "string"){
validate50.errors = [{instancePath:instancePath+"/completion-mode",schemaPath:"#/$defs/ActionCompletionMode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "individual") || (data0 === "grouped"))){
validate50.errors = [{instancePath:instancePath+"/completion-mode",schemaPath:"#/$defs/ActionCompletionMode/enum",keyword:"enum",params:{allowedValues: schema91.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_transaction" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.actions === undefined) && (missing0 = "actions")){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "actions") || (key0 === "properties"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.actions !== undefined){
let data0 = data.actions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate48(data0[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
const _errs5 = errors;
if(!(validate50(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

export const command_query_jobs = validate52;
const schema92 = {"$ref":"all#/$defs/Empty","$id":"command_query_jobs"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_jobs" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate52.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate52.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

export const command_job_pause = validate53;
const schema94 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_pause"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_pause" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate53.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}

export const command_job_resume = validate54;
const schema95 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_resume"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_resume" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate54.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

export const command_job_cancel = validate55;
const schema96 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_cancel"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_cancel" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate55.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}

export const command_job_complete = validate56;
const schema97 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_complete"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_complete" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate56.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

export const command_job_finalize = validate57;
const schema98 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_finalize"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_finalize" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate57.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

export const command_job_dismiss = validate58;
const schema99 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_dismiss"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_dismiss" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate58.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

export const command_query_chardev = validate59;
const schema100 = {"$ref":"all#/$defs/Empty","$id":"command_query_chardev"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_chardev" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate59.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate59.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}

export const command_query_chardev_backends = validate60;
const schema102 = {"$ref":"all#/$defs/Empty","$id":"command_query_chardev_backends"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_chardev_backends" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate60.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate60.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

export const command_chardev_add = validate61;
const schema104 = {"type":"object","required":["id","backend"],"properties":{"id":{"description":"The device's name.","type":"string"},"backend":{"$ref":"all#/$defs/ChardevBackend"}},"additionalProperties":false,"$id":"command_chardev_add"};
const schema105 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"socket"},"data":{"$ref":"#/$defs/ChardevSocket"}},"required":["type","data"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"stdio"},"data":{"$ref":"#/$defs/Empty"}},"required":["type","data"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"null"},"data":{"$ref":"#/$defs/Empty"}},"required":["type","data"],"additionalProperties":false}]};
const schema106 = {"description":"A socket.","type":"object","required":["addr"],"properties":{"addr":{"$ref":"#/$defs/SocketAddressLegacy"},"server":{"description":"Listen, or connect (default: listen).","type":"boolean"},"wait":{"description":"Hold the daemon until a client connects; only off is supported (default: off).","type":"boolean"},"reconnect-ms":{"description":"Milliseconds after which to connect again when the peer goes, or is not there at first; only with server=off (default: 0, one attempt).","type":"integer","minimum":0,"maximum":86400000},"reconnect":{"description":"The same in seconds.","type":"integer","minimum":0,"maximum":86400}},"additionalProperties":false};
const schema107 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"inet"},"data":{"$ref":"#/$defs/InetSocketAddress"}},"required":["type","data"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"unix"},"data":{"$ref":"#/$defs/UnixSocketAddress"}},"required":["type","data"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"fd"},"data":{"$ref":"#/$defs/FdSocketAddress"}},"required":["type","data"],"additionalProperties":false}]};
const schema108 = {"description":"An address of TCP.","type":"object","required":["host","port"],"properties":{"host":{"description":"Address or name; empty: every address of this machine.","type":"string"},"port":{"description":"Port, a number; 0 to listen on one that is free.","type":"string"},"ipv4":{"description":"The address is one of IPv4 (default: either).","type":"boolean"},"ipv6":{"description":"The address is one of IPv6 (default: either).","type":"boolean"}},"additionalProperties":false};
const schema109 = {"description":"A unix socket.","type":"object","required":["path"],"properties":{"path":{"description":"Its path.","type":"string"},"abstract":{"description":"The path is a name in the abstract namespace (default: off).","type":"boolean"}},"additionalProperties":false};
const schema110 = {"description":"A socket that was inherited.","type":"object","required":["str"],"properties":{"str":{"description":"Number of its descriptor.","type":"string"}},"additionalProperties":false};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "inet"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.data === undefined) && (missing1 = "data"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("inet" !== data.type){
validate64.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "inet"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.data !== undefined){
let data1 = data.data;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((data1.host === undefined) && (missing2 = "host")) || ((data1.port === undefined) && (missing2 = "port"))){
validate64.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/InetSocketAddress/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data1){
if(!((((key1 === "host") || (key1 === "port")) || (key1 === "ipv4")) || (key1 === "ipv6"))){
validate64.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/InetSocketAddress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data1.host !== undefined){
const _errs10 = errors;
if(typeof data1.host !== "string"){
validate64.errors = [{instancePath:instancePath+"/data/host",schemaPath:"#/$defs/InetSocketAddress/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.port !== undefined){
const _errs12 = errors;
if(typeof data1.port !== "string"){
validate64.errors = [{instancePath:instancePath+"/data/port",schemaPath:"#/$defs/InetSocketAddress/properties/port/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.ipv4 !== undefined){
const _errs14 = errors;
if(typeof data1.ipv4 !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/data/ipv4",schemaPath:"#/$defs/InetSocketAddress/properties/ipv4/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.ipv6 !== undefined){
const _errs16 = errors;
if(typeof data1.ipv6 !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/data/ipv6",schemaPath:"#/$defs/InetSocketAddress/properties/ipv6/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/InetSocketAddress/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "unix"){
const _errs18 = errors;
if(errors === _errs18){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.type === undefined) && (missing3 = "type")) || ((data.data === undefined) && (missing3 = "data"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key2 in data){
if(!((key2 === "type") || (key2 === "data"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data.type !== undefined){
const _errs21 = errors;
if("unix" !== data.type){
validate64.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "unix"},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.data !== undefined){
let data7 = data.data;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing4;
if((data7.path === undefined) && (missing4 = "path")){
validate64.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/UnixSocketAddress/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key3 in data7){
if(!((key3 === "path") || (key3 === "abstract"))){
validate64.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/UnixSocketAddress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data7.path !== undefined){
const _errs26 = errors;
if(typeof data7.path !== "string"){
validate64.errors = [{instancePath:instancePath+"/data/path",schemaPath:"#/$defs/UnixSocketAddress/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data7.abstract !== undefined){
const _errs28 = errors;
if(typeof data7.abstract !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/data/abstract",schemaPath:"#/$defs/UnixSocketAddress/properties/abstract/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/UnixSocketAddress/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "fd"){
const _errs30 = errors;
if(errors === _errs30){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.type === undefined) && (missing5 = "type")) || ((data.data === undefined) && (missing5 = "data"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key4 in data){
if(!((key4 === "type") || (key4 === "data"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data.type !== undefined){
const _errs33 = errors;
if("fd" !== data.type){
validate64.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "fd"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs33 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.data !== undefined){
let data11 = data.data;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing6;
if((data11.str === undefined) && (missing6 = "str")){
validate64.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/FdSocketAddress/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key5 in data11){
if(!(key5 === "str")){
validate64.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/FdSocketAddress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data11.str !== undefined){
if(typeof data11.str !== "string"){
validate64.errors = [{instancePath:instancePath+"/data/str",schemaPath:"#/$defs/FdSocketAddress/properties/str/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/FdSocketAddress/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs34 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.addr === undefined) && (missing0 = "addr")){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "addr") || (key0 === "server")) || (key0 === "wait")) || (key0 === "reconnect-ms")) || (key0 === "reconnect"))){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.addr !== undefined){
const _errs2 = errors;
if(!(validate64(data.addr, {instancePath:instancePath+"/addr",parentData:data,parentDataProperty:"addr",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
const _errs3 = errors;
if(typeof data.server !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wait !== undefined){
const _errs5 = errors;
if(typeof data.wait !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["reconnect-ms"] !== undefined){
let data3 = data["reconnect-ms"];
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate63.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/properties/reconnect-ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 > 86400000 || isNaN(data3)){
validate63.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/properties/reconnect-ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate63.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/properties/reconnect-ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reconnect !== undefined){
let data4 = data.reconnect;
const _errs9 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate63.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/properties/reconnect/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if(typeof data4 == "number"){
if(data4 > 86400 || isNaN(data4)){
validate63.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/properties/reconnect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate63.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/properties/reconnect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "socket"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.data === undefined) && (missing1 = "data"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("socket" !== data.type){
validate62.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "socket"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.data !== undefined){
const _errs6 = errors;
if(!(validate63(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "stdio"){
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) && (missing2 = "type")) || ((data.data === undefined) && (missing2 = "data"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data){
if(!((key1 === "type") || (key1 === "data"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data.type !== undefined){
const _errs10 = errors;
if("stdio" !== data.type){
validate62.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "stdio"},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.data !== undefined){
let data3 = data.data;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
validate62.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "null"){
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.type === undefined) && (missing3 = "type")) || ((data.data === undefined) && (missing3 = "data"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key3 in data){
if(!((key3 === "type") || (key3 === "data"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data.type !== undefined){
const _errs18 = errors;
if("null" !== data.type){
validate62.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "null"},message:"must be equal to constant"}];
return false;
}
var valid7 = _errs18 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.data !== undefined){
let data5 = data.data;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key4 in data5){
validate62.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_chardev_add" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.backend === undefined) && (missing0 = "backend"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "backend"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate61.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backend !== undefined){
const _errs4 = errors;
if(!(validate62(data.backend, {instancePath:instancePath+"/backend",parentData:data,parentDataProperty:"backend",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

export const command_chardev_remove = validate68;
const schema113 = {"type":"object","required":["id"],"properties":{"id":{"description":"The device's name.","type":"string"}},"additionalProperties":false,"$id":"command_chardev_remove"};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_chardev_remove" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate68.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate68.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}

export const command_add_fd = validate69;
const schema114 = {"type":"object","properties":{"fdset-id":{"description":"The set (default: a new one).","type":"integer","minimum":0,"maximum":9007199254740991},"opaque":{"description":"Something to be noted about it.","type":"string"}},"additionalProperties":false,"$id":"command_add_fd"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_add_fd" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "fdset-id") || (key0 === "opaque"))){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["fdset-id"] !== undefined){
let data0 = data["fdset-id"];
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate69.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 > 9007199254740991 || isNaN(data0)){
validate69.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate69.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opaque !== undefined){
const _errs4 = errors;
if(typeof data.opaque !== "string"){
validate69.errors = [{instancePath:instancePath+"/opaque",schemaPath:"#/properties/opaque/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}

export const command_remove_fd = validate70;
const schema115 = {"type":"object","required":["fdset-id"],"properties":{"fdset-id":{"description":"The set.","type":"integer","minimum":0,"maximum":9007199254740991},"fd":{"description":"The descriptor (default: all of the set).","type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false,"$id":"command_remove_fd"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_remove_fd" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["fdset-id"] === undefined) && (missing0 = "fdset-id")){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "fdset-id") || (key0 === "fd"))){
validate70.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["fdset-id"] !== undefined){
let data0 = data["fdset-id"];
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate70.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 > 9007199254740991 || isNaN(data0)){
validate70.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate70.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fd !== undefined){
let data1 = data.fd;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate70.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/properties/fd/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 > 9007199254740991 || isNaN(data1)){
validate70.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/properties/fd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate70.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/properties/fd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}

export const command_query_fdsets = validate71;
const schema116 = {"$ref":"all#/$defs/Empty","$id":"command_query_fdsets"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_fdsets" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate71.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate71.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

export const command_query_configuration = validate72;
const schema118 = {"$ref":"all#/$defs/Empty","$id":"command_query_configuration"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_configuration" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate72.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate72.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

export const command_trace_event_get_state = validate73;
const schema120 = {"type":"object","required":["name"],"properties":{"name":{"description":"Name of an event, in which * stands for any characters.","type":"string"}},"additionalProperties":false,"$id":"command_trace_event_get_state"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_trace_event_get_state" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "name")){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
if(typeof data.name !== "string"){
validate73.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

export const command_trace_event_set_state = validate74;
const schema121 = {"type":"object","required":["name","enable"],"properties":{"name":{"description":"Name of an event, in which * stands for any characters.","type":"string"},"enable":{"description":"On or off.","type":"boolean"},"ignore-unavailable":{"description":"A name that no event has is no error (default: off).","type":"boolean"}},"additionalProperties":false,"$id":"command_trace_event_set_state"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_trace_event_set_state" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.enable === undefined) && (missing0 = "enable"))){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "enable")) || (key0 === "ignore-unavailable"))){
validate74.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate74.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enable !== undefined){
const _errs4 = errors;
if(typeof data.enable !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["ignore-unavailable"] !== undefined){
const _errs6 = errors;
if(typeof data["ignore-unavailable"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/ignore-unavailable",schemaPath:"#/properties/ignore-unavailable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

export const command_log_set_level = validate75;
const schema122 = {"type":"object","required":["level"],"properties":{"level":{"$ref":"all#/$defs/LogLevel"}},"additionalProperties":false,"$id":"command_log_set_level"};
const schema123 = {"description":"How much is logged; each level has those after it.","type":"string","enum":["debug","info","warn","error"]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_log_set_level" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.level === undefined) && (missing0 = "level")){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "level")){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
let data0 = data.level;
if(typeof data0 !== "string"){
validate75.errors = [{instancePath:instancePath+"/level",schemaPath:"all#/$defs/LogLevel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "debug") || (data0 === "info")) || (data0 === "warn")) || (data0 === "error"))){
validate75.errors = [{instancePath:instancePath+"/level",schemaPath:"all#/$defs/LogLevel/enum",keyword:"enum",params:{allowedValues: schema123.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}

export const type_BlockdevOptions = validate76;
const schema124 = {"$ref":"all#/$defs/BlockdevOptions","$id":"type_BlockdevOptions"};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "file"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.filename === undefined) && (missing1 = "filename"))){
validate77.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema32.oneOf[0].properties, key0))){
validate77.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("file" !== data.driver){
validate77.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs6 = errors;
if(typeof data["node-name"] !== "string"){
validate77.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
let data2 = data.discard;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate77.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "ignore") || (data2 === "unmap"))){
validate77.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs14 = errors;
for(const key1 in data3){
if(!((key1 === "direct") || (key1 === "no-flush"))){
validate77.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data3.direct !== undefined){
const _errs15 = errors;
if(typeof data3.direct !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3["no-flush"] !== undefined){
const _errs17 = errors;
if(typeof data3["no-flush"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs19 = errors;
if(typeof data["read-only"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs21 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
let data8 = data["detect-zeroes"];
const _errs23 = errors;
if(typeof data8 !== "string"){
validate77.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "off") || (data8 === "on")) || (data8 === "unmap"))){
validate77.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filename !== undefined){
const _errs26 = errors;
if(typeof data.filename !== "string"){
validate77.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.locking !== undefined){
let data10 = data.locking;
const _errs28 = errors;
if(typeof data10 !== "string"){
validate77.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "auto") || (data10 === "on")) || (data10 === "off"))){
validate77.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.aio !== undefined){
let data11 = data.aio;
const _errs31 = errors;
if(typeof data11 !== "string"){
validate77.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data11 === "threads") || (data11 === "native")) || (data11 === "io_uring"))){
validate77.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.driver === undefined) && (missing2 = "driver")) || ((data.filename === undefined) && (missing2 = "filename"))){
validate77.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data){
if(!(func2.call(schema32.oneOf[1].properties, key2))){
validate77.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.driver !== undefined){
const _errs37 = errors;
if("host_device" !== data.driver){
validate77.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs37 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs38 = errors;
if(typeof data["node-name"] !== "string"){
validate77.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
let data14 = data.discard;
const _errs40 = errors;
if(typeof data14 !== "string"){
validate77.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "ignore") || (data14 === "unmap"))){
validate77.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
let data15 = data.cache;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs46 = errors;
for(const key3 in data15){
if(!((key3 === "direct") || (key3 === "no-flush"))){
validate77.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data15.direct !== undefined){
const _errs47 = errors;
if(typeof data15.direct !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs47 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15["no-flush"] !== undefined){
const _errs49 = errors;
if(typeof data15["no-flush"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs49 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs43 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs51 = errors;
if(typeof data["read-only"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs53 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
let data20 = data["detect-zeroes"];
const _errs55 = errors;
if(typeof data20 !== "string"){
validate77.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data20 === "off") || (data20 === "on")) || (data20 === "unmap"))){
validate77.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.filename !== undefined){
const _errs58 = errors;
if(typeof data.filename !== "string"){
validate77.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.locking !== undefined){
let data22 = data.locking;
const _errs60 = errors;
if(typeof data22 !== "string"){
validate77.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data22 === "auto") || (data22 === "on")) || (data22 === "off"))){
validate77.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.aio !== undefined){
let data23 = data.aio;
const _errs63 = errors;
if(typeof data23 !== "string"){
validate77.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data23 === "threads") || (data23 === "native")) || (data23 === "io_uring"))){
validate77.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs66 = errors;
if(errors === _errs66){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate77.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key4 in data){
if(!(func2.call(schema32.oneOf[2].properties, key4))){
validate77.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data.driver !== undefined){
const _errs69 = errors;
if("null-co" !== data.driver){
validate77.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"},message:"must be equal to constant"}];
return false;
}
var valid18 = _errs69 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["node-name"] !== undefined){
const _errs70 = errors;
if(typeof data["node-name"] !== "string"){
validate77.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs70 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.discard !== undefined){
let data26 = data.discard;
const _errs72 = errors;
if(typeof data26 !== "string"){
validate77.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data26 === "ignore") || (data26 === "unmap"))){
validate77.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs72 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.cache !== undefined){
let data27 = data.cache;
const _errs75 = errors;
const _errs76 = errors;
if(errors === _errs76){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs78 = errors;
for(const key5 in data27){
if(!((key5 === "direct") || (key5 === "no-flush"))){
validate77.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data27.direct !== undefined){
const _errs79 = errors;
if(typeof data27.direct !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs79 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data27["no-flush"] !== undefined){
const _errs81 = errors;
if(typeof data27["no-flush"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs81 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs75 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-only"] !== undefined){
const _errs83 = errors;
if(typeof data["read-only"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs83 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["auto-read-only"] !== undefined){
const _errs85 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs85 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["detect-zeroes"] !== undefined){
let data32 = data["detect-zeroes"];
const _errs87 = errors;
if(typeof data32 !== "string"){
validate77.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data32 === "off") || (data32 === "on")) || (data32 === "unmap"))){
validate77.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs87 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.size !== undefined){
let data33 = data.size;
const _errs90 = errors;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
validate77.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs90){
if(typeof data33 == "number"){
if(data33 > 9007199254740991 || isNaN(data33)){
validate77.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data33 < 0 || isNaN(data33)){
validate77.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["latency-ns"] !== undefined){
let data34 = data["latency-ns"];
const _errs92 = errors;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
validate77.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if(typeof data34 == "number"){
if(data34 > 1000000000000 || isNaN(data34)){
validate77.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data34 < 0 || isNaN(data34)){
validate77.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs92 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-zeroes"] !== undefined){
const _errs94 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/2/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs94 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs96 = errors;
if(errors === _errs96){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))){
validate77.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs98 = errors;
for(const key6 in data){
if(!(func2.call(schema32.oneOf[3].properties, key6))){
validate77.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs98 === errors){
if(data.driver !== undefined){
const _errs99 = errors;
if("raw" !== data.driver){
validate77.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "raw"},message:"must be equal to constant"}];
return false;
}
var valid24 = _errs99 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["node-name"] !== undefined){
const _errs100 = errors;
if(typeof data["node-name"] !== "string"){
validate77.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs100 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.discard !== undefined){
let data38 = data.discard;
const _errs102 = errors;
if(typeof data38 !== "string"){
validate77.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data38 === "ignore") || (data38 === "unmap"))){
validate77.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs102 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.cache !== undefined){
let data39 = data.cache;
const _errs105 = errors;
const _errs106 = errors;
if(errors === _errs106){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs108 = errors;
for(const key7 in data39){
if(!((key7 === "direct") || (key7 === "no-flush"))){
validate77.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs108 === errors){
if(data39.direct !== undefined){
const _errs109 = errors;
if(typeof data39.direct !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid27 = _errs109 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data39["no-flush"] !== undefined){
const _errs111 = errors;
if(typeof data39["no-flush"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid27 = _errs111 === errors;
}
else {
var valid27 = true;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs105 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["read-only"] !== undefined){
const _errs113 = errors;
if(typeof data["read-only"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs113 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["auto-read-only"] !== undefined){
const _errs115 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs115 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["detect-zeroes"] !== undefined){
let data44 = data["detect-zeroes"];
const _errs117 = errors;
if(typeof data44 !== "string"){
validate77.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data44 === "off") || (data44 === "on")) || (data44 === "unmap"))){
validate77.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs117 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.file !== undefined){
const _errs120 = errors;
if(!(validate25(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid24 = _errs120 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.offset !== undefined){
let data46 = data.offset;
const _errs121 = errors;
if(!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))){
validate77.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/3/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs121){
if(typeof data46 == "number"){
if(data46 > 9007199254740991 || isNaN(data46)){
validate77.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/3/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data46 < 0 || isNaN(data46)){
validate77.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/3/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs121 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.size !== undefined){
let data47 = data.size;
const _errs123 = errors;
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
validate77.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs123){
if(typeof data47 == "number"){
if(data47 > 9007199254740991 || isNaN(data47)){
validate77.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data47 < 0 || isNaN(data47)){
validate77.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs123 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0},message:"value of tag \"driver\" must be in oneOf"}];
return false;
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0},message:"tag \"driver\" must be string"}];
return false;
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_BlockdevOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
validate76.errors = vErrors;
return errors === 0;
}

export const type_BlockExportOptions = validate80;
const schema142 = {"$ref":"all#/$defs/BlockExportOptions","$id":"type_BlockExportOptions"};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "fuse"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((data.type === undefined) && (missing1 = "type")) || ((data.id === undefined) && (missing1 = "id"))) || ((data["node-name"] === undefined) && (missing1 = "node-name"))) || ((data.mountpoint === undefined) && (missing1 = "mountpoint"))){
validate81.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema79.oneOf[0].properties, key0))){
validate81.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("fuse" !== data.type){
validate81.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "fuse"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.id !== undefined){
const _errs6 = errors;
if(typeof data.id !== "string"){
validate81.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs8 = errors;
if(typeof data["node-name"] !== "string"){
validate81.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.writable !== undefined){
const _errs10 = errors;
if(typeof data.writable !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/writable",schemaPath:"#/oneOf/0/properties/writable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.writethrough !== undefined){
const _errs12 = errors;
if(typeof data.writethrough !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/writethrough",schemaPath:"#/oneOf/0/properties/writethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.iothread !== undefined){
let data5 = data.iothread;
const _errs14 = errors;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
validate81.errors = [{instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/type",keyword:"type",params:{type: schema80.type},message:"must be string,array"}];
return false;
}
const _errs17 = errors;
let valid4 = true;
const _errs18 = errors;
if(!(Array.isArray(data5))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data5)){
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data5[i0] !== "string"){
validate81.errors = [{instancePath:instancePath+"/iothread/" + i0,schemaPath:"#/$defs/BlockExportIOThread/then/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/then/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var _valid0 = _errs20 === errors;
valid4 = _valid0;
}
if(!valid4){
const err1 = {instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate81.errors = vErrors;
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["fixed-iothread"] !== undefined){
const _errs24 = errors;
if(typeof data["fixed-iothread"] !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/fixed-iothread",schemaPath:"#/oneOf/0/properties/fixed-iothread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mountpoint !== undefined){
const _errs26 = errors;
if(typeof data.mountpoint !== "string"){
validate81.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/oneOf/0/properties/mountpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.growable !== undefined){
const _errs28 = errors;
if(typeof data.growable !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/growable",schemaPath:"#/oneOf/0/properties/growable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["allow-other"] !== undefined){
let data10 = data["allow-other"];
const _errs30 = errors;
if(typeof data10 !== "string"){
validate81.errors = [{instancePath:instancePath+"/allow-other",schemaPath:"#/$defs/FuseExportAllowOther/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "off") || (data10 === "on")) || (data10 === "auto"))){
validate81.errors = [{instancePath:instancePath+"/allow-other",schemaPath:"#/$defs/FuseExportAllowOther/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.uring !== undefined){
const _errs33 = errors;
if(typeof data.uring !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/uring",schemaPath:"#/oneOf/0/properties/uring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["io-uring"] !== undefined){
const _errs35 = errors;
if(typeof data["io-uring"] !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/io-uring",schemaPath:"#/oneOf/0/properties/io-uring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["queue-depth"] !== undefined){
let data13 = data["queue-depth"];
const _errs37 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate81.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if(typeof data13 == "number"){
if(data13 > 1024 || isNaN(data13)){
validate81.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate81.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-request"] !== undefined){
let data14 = data["max-request"];
const _errs39 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate81.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if(typeof data14 == "number"){
if(data14 > 1048576 || isNaN(data14)){
validate81.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data14 < 4096 || isNaN(data14)){
validate81.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096},message:"must be >= 4096"}];
return false;
}
}
}
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.passthrough !== undefined){
let data15 = data.passthrough;
const _errs41 = errors;
if(typeof data15 !== "string"){
validate81.errors = [{instancePath:instancePath+"/passthrough",schemaPath:"#/$defs/FusePassthrough/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data15 === "off") || (data15 === "on")) || (data15 === "auto"))){
validate81.errors = [{instancePath:instancePath+"/passthrough",schemaPath:"#/$defs/FusePassthrough/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_BlockExportOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
validate80.errors = vErrors;
return errors === 0;
}

export const type_ChardevOptions = validate83;
const schema147 = {"$ref":"all#/$defs/ChardevOptions","$id":"type_ChardevOptions"};
const schema148 = {"type":"object","discriminator":{"propertyName":"backend"},"required":["backend"],"oneOf":[{"type":"object","properties":{"backend":{"const":"socket"},"id":{"description":"Its name (default: one that is free).","type":"string"},"path":{"description":"Path of a unix socket.","type":"string","x-path":true},"abstract":{"description":"The path is a name in the abstract namespace (default: off).","type":"boolean"},"host":{"description":"Address or name to listen on or connect to; empty: every address of this machine (default: localhost).","type":"string"},"port":{"description":"TCP port, a number; 0 to listen on one that is free.","type":"string"},"ipv4":{"description":"The address is one of IPv4 (default: either).","type":"boolean"},"ipv6":{"description":"The address is one of IPv6 (default: either).","type":"boolean"},"mode":{"description":"Permissions of the unix socket, octal (an extension of storaged; default: 0600).","type":"string"},"group":{"description":"Group of the unix socket, name or number (an extension of storaged; default: the daemon's).","type":"string"},"fd":{"description":"An inherited descriptor, its number or its name in LISTEN_FDNAMES: of a listening socket with server=on, of a connected one with server=off.","type":"string"},"server":{"description":"Listen (on) or connect (off). Default: off, as in QEMU; but on where the chardev has no id.","type":"boolean"},"wait":{"description":"Hold the daemon until a client connects; only off is supported (default: off).","type":"boolean"},"reconnect-ms":{"description":"Milliseconds after which to connect again when the peer goes, or is not there at first; only with server=off (default: 0, one attempt).","type":"integer","minimum":0,"maximum":86400000},"reconnect":{"description":"The same in seconds.","type":"integer","minimum":0,"maximum":86400}},"required":["backend"],"additionalProperties":false},{"type":"object","properties":{"backend":{"const":"stdio"},"id":{"description":"Its name (default: one that is free).","type":"string"}},"required":["backend"],"additionalProperties":false},{"type":"object","properties":{"backend":{"const":"null"},"id":{"description":"Its name (default: one that is free).","type":"string"}},"required":["backend"],"additionalProperties":false}]};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_ChardevOptions" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.backend === undefined) && (missing0 = "backend")){
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.backend;
if(typeof tag0 == "string"){
if(tag0 === "socket"){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.backend === undefined) && (missing1 = "backend")){
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!(func2.call(schema148.oneOf[0].properties, key0))){
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data.backend !== undefined){
const _errs6 = errors;
if("socket" !== data.backend){
validate83.errors = [{instancePath:instancePath+"/backend",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/backend/const",keyword:"const",params:{allowedValue: "socket"},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.id !== undefined){
const _errs7 = errors;
if(typeof data.id !== "string"){
validate83.errors = [{instancePath:instancePath+"/id",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.path !== undefined){
const _errs9 = errors;
if(typeof data.path !== "string"){
validate83.errors = [{instancePath:instancePath+"/path",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.abstract !== undefined){
const _errs11 = errors;
if(typeof data.abstract !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/abstract",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/abstract/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.host !== undefined){
const _errs13 = errors;
if(typeof data.host !== "string"){
validate83.errors = [{instancePath:instancePath+"/host",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.port !== undefined){
const _errs15 = errors;
if(typeof data.port !== "string"){
validate83.errors = [{instancePath:instancePath+"/port",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/port/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.ipv4 !== undefined){
const _errs17 = errors;
if(typeof data.ipv4 !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/ipv4",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/ipv4/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.ipv6 !== undefined){
const _errs19 = errors;
if(typeof data.ipv6 !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/ipv6",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/ipv6/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.mode !== undefined){
const _errs21 = errors;
if(typeof data.mode !== "string"){
validate83.errors = [{instancePath:instancePath+"/mode",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.group !== undefined){
const _errs23 = errors;
if(typeof data.group !== "string"){
validate83.errors = [{instancePath:instancePath+"/group",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.fd !== undefined){
const _errs25 = errors;
if(typeof data.fd !== "string"){
validate83.errors = [{instancePath:instancePath+"/fd",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/fd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.server !== undefined){
const _errs27 = errors;
if(typeof data.server !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/server",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/server/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.wait !== undefined){
const _errs29 = errors;
if(typeof data.wait !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/wait",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/wait/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["reconnect-ms"] !== undefined){
let data13 = data["reconnect-ms"];
const _errs31 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate83.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/reconnect-ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if(typeof data13 == "number"){
if(data13 > 86400000 || isNaN(data13)){
validate83.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/reconnect-ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate83.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/reconnect-ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.reconnect !== undefined){
let data14 = data.reconnect;
const _errs33 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate83.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/reconnect/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if(typeof data14 == "number"){
if(data14 > 86400 || isNaN(data14)){
validate83.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/reconnect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate83.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/reconnect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "stdio"){
const _errs35 = errors;
if(errors === _errs35){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.backend === undefined) && (missing2 = "backend")){
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key1 in data){
if(!((key1 === "backend") || (key1 === "id"))){
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data.backend !== undefined){
const _errs38 = errors;
if("stdio" !== data.backend){
validate83.errors = [{instancePath:instancePath+"/backend",schemaPath:"all#/$defs/ChardevOptions/oneOf/1/properties/backend/const",keyword:"const",params:{allowedValue: "stdio"},message:"must be equal to constant"}];
return false;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.id !== undefined){
const _errs39 = errors;
if(typeof data.id !== "string"){
validate83.errors = [{instancePath:instancePath+"/id",schemaPath:"all#/$defs/ChardevOptions/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "null"){
const _errs41 = errors;
if(errors === _errs41){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.backend === undefined) && (missing3 = "backend")){
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key2 in data){
if(!((key2 === "backend") || (key2 === "id"))){
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data.backend !== undefined){
const _errs44 = errors;
if("null" !== data.backend){
validate83.errors = [{instancePath:instancePath+"/backend",schemaPath:"all#/$defs/ChardevOptions/oneOf/2/properties/backend/const",keyword:"const",params:{allowedValue: "null"},message:"must be equal to constant"}];
return false;
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.id !== undefined){
const _errs45 = errors;
if(typeof data.id !== "string"){
validate83.errors = [{instancePath:instancePath+"/id",schemaPath:"all#/$defs/ChardevOptions/oneOf/2/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "backend", tagValue: tag0},message:"value of tag \"backend\" must be in oneOf"}];
return false;
}
}
else {
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/discriminator",keyword:"discriminator",params:{error: "tag", tag: "backend", tagValue: tag0},message:"tag \"backend\" must be string"}];
return false;
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

export const type_MonitorOptions = validate84;
const schema149 = {"$ref":"all#/$defs/MonitorOptions","$id":"type_MonitorOptions"};
const schema150 = {"description":"A QMP monitor on a chardev.","type":"object","required":["chardev"],"properties":{"chardev":{"description":"The chardev's id.","type":"string"},"id":{"description":"Name of the monitor.","type":"string"},"mode":{"$ref":"#/$defs/MonitorMode"},"pretty":{"description":"Answers are indented (default: off).","type":"boolean"}},"additionalProperties":false};
const schema151 = {"description":"What a monitor speaks.","type":"string","enum":["control"]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chardev === undefined) && (missing0 = "chardev")){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "chardev") || (key0 === "id")) || (key0 === "mode")) || (key0 === "pretty"))){
validate85.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.chardev !== undefined){
const _errs2 = errors;
if(typeof data.chardev !== "string"){
validate85.errors = [{instancePath:instancePath+"/chardev",schemaPath:"#/properties/chardev/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate85.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data2 = data.mode;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate85.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/$defs/MonitorMode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "control")){
validate85.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/$defs/MonitorMode/enum",keyword:"enum",params:{allowedValues: schema151.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pretty !== undefined){
const _errs9 = errors;
if(typeof data.pretty !== "boolean"){
validate85.errors = [{instancePath:instancePath+"/pretty",schemaPath:"#/properties/pretty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_MonitorOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
validate84.errors = vErrors;
return errors === 0;
}

export const type_ObjectOptions = validate87;
const schema152 = {"$ref":"all#/$defs/ObjectOptions","$id":"type_ObjectOptions"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_ObjectOptions" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["qom-type"] === undefined) && (missing0 = "qom-type")){
validate87.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data["qom-type"];
if(typeof tag0 == "string"){
if(tag0 === "iothread"){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["qom-type"] === undefined) && (missing1 = "qom-type")) || ((data.id === undefined) && (missing1 = "id"))){
validate87.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!((((((key0 === "qom-type") || (key0 === "id")) || (key0 === "poll-max-ns")) || (key0 === "poll-grow")) || (key0 === "poll-shrink")) || (key0 === "cpu"))){
validate87.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data["qom-type"] !== undefined){
const _errs6 = errors;
if("iothread" !== data["qom-type"]){
validate87.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/qom-type/const",keyword:"const",params:{allowedValue: "iothread"},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.id !== undefined){
const _errs7 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["poll-max-ns"] !== undefined){
let data2 = data["poll-max-ns"];
const _errs9 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate87.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-max-ns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate87.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-max-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["poll-grow"] !== undefined){
let data3 = data["poll-grow"];
const _errs11 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate87.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-grow/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate87.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-grow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["poll-shrink"] !== undefined){
let data4 = data["poll-shrink"];
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate87.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-shrink/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate87.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-shrink/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.cpu !== undefined){
let data5 = data.cpu;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate87.errors = [{instancePath:instancePath+"/cpu",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/cpu/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if(typeof data5 == "number"){
if(data5 > 1023 || isNaN(data5)){
validate87.errors = [{instancePath:instancePath+"/cpu",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1023},message:"must be <= 1023"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate87.errors = [{instancePath:instancePath+"/cpu",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "qom-type", tagValue: tag0},message:"value of tag \"qom-type\" must be in oneOf"}];
return false;
}
}
else {
validate87.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/discriminator",keyword:"discriminator",params:{error: "tag", tag: "qom-type", tagValue: tag0},message:"tag \"qom-type\" must be string"}];
return false;
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}

export const type_TraceOptions = validate88;
const schema154 = {"$ref":"all#/$defs/TraceOptions","$id":"type_TraceOptions"};
const schema155 = {"description":"Which trace events are logged, and where the log goes.","type":"object","properties":{"enable":{"description":"Name of a trace event, in which * stands for any characters; with - before it, the event is switched off.","type":"string"},"events":{"description":"File of such names, one a line.","type":"string"},"file":{"description":"File that the log is appended to, instead of stderr.","type":"string"}},"additionalProperties":false};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_TraceOptions" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs2 = errors;
for(const key0 in data){
if(!(((key0 === "enable") || (key0 === "events")) || (key0 === "file"))){
validate88.errors = [{instancePath,schemaPath:"all#/$defs/TraceOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.enable !== undefined){
const _errs3 = errors;
if(typeof data.enable !== "string"){
validate88.errors = [{instancePath:instancePath+"/enable",schemaPath:"all#/$defs/TraceOptions/properties/enable/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.events !== undefined){
const _errs5 = errors;
if(typeof data.events !== "string"){
validate88.errors = [{instancePath:instancePath+"/events",schemaPath:"all#/$defs/TraceOptions/properties/events/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.file !== undefined){
const _errs7 = errors;
if(typeof data.file !== "string"){
validate88.errors = [{instancePath:instancePath+"/file",schemaPath:"all#/$defs/TraceOptions/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"all#/$defs/TraceOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

export const type_Configuration = validate89;
const schema156 = {"$ref":"all#/$defs/Configuration","$id":"type_Configuration"};
const schema157 = {"description":"What a daemon has: what makes another one have the same. The lists are carried out in the order of the members here.","type":"object","properties":{"objects":{"description":"The objects.","type":"array","items":{"$ref":"#/$defs/ObjectOptions"}},"chardevs":{"description":"The character devices.","type":"array","items":{"$ref":"#/$defs/ChardevOptions"}},"monitors":{"description":"How character devices speak.","type":"array","items":{"$ref":"#/$defs/MonitorOptions"}},"nodes":{"description":"The block nodes, each after those that it refers to; those that were opened within another's options are there.","type":"array","items":{"$ref":"#/$defs/BlockdevOptions"}},"exports":{"description":"The exports.","type":"array","items":{"$ref":"#/$defs/BlockExportOptions"}}},"additionalProperties":false};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chardev === undefined) && (missing0 = "chardev")){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "chardev") || (key0 === "id")) || (key0 === "mode")) || (key0 === "pretty"))){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.chardev !== undefined){
const _errs2 = errors;
if(typeof data.chardev !== "string"){
validate91.errors = [{instancePath:instancePath+"/chardev",schemaPath:"#/properties/chardev/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate91.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data2 = data.mode;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate91.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/$defs/MonitorMode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "control")){
validate91.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/$defs/MonitorMode/enum",keyword:"enum",params:{allowedValues: schema151.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pretty !== undefined){
const _errs9 = errors;
if(typeof data.pretty !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/pretty",schemaPath:"#/properties/pretty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate94.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "fuse"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((data.type === undefined) && (missing1 = "type")) || ((data.id === undefined) && (missing1 = "id"))) || ((data["node-name"] === undefined) && (missing1 = "node-name"))) || ((data.mountpoint === undefined) && (missing1 = "mountpoint"))){
validate94.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema79.oneOf[0].properties, key0))){
validate94.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("fuse" !== data.type){
validate94.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "fuse"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.id !== undefined){
const _errs6 = errors;
if(typeof data.id !== "string"){
validate94.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs8 = errors;
if(typeof data["node-name"] !== "string"){
validate94.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.writable !== undefined){
const _errs10 = errors;
if(typeof data.writable !== "boolean"){
validate94.errors = [{instancePath:instancePath+"/writable",schemaPath:"#/oneOf/0/properties/writable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.writethrough !== undefined){
const _errs12 = errors;
if(typeof data.writethrough !== "boolean"){
validate94.errors = [{instancePath:instancePath+"/writethrough",schemaPath:"#/oneOf/0/properties/writethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.iothread !== undefined){
let data5 = data.iothread;
const _errs14 = errors;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
validate94.errors = [{instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/type",keyword:"type",params:{type: schema80.type},message:"must be string,array"}];
return false;
}
const _errs17 = errors;
let valid4 = true;
const _errs18 = errors;
if(!(Array.isArray(data5))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data5)){
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data5[i0] !== "string"){
validate94.errors = [{instancePath:instancePath+"/iothread/" + i0,schemaPath:"#/$defs/BlockExportIOThread/then/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/then/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var _valid0 = _errs20 === errors;
valid4 = _valid0;
}
if(!valid4){
const err1 = {instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate94.errors = vErrors;
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["fixed-iothread"] !== undefined){
const _errs24 = errors;
if(typeof data["fixed-iothread"] !== "boolean"){
validate94.errors = [{instancePath:instancePath+"/fixed-iothread",schemaPath:"#/oneOf/0/properties/fixed-iothread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mountpoint !== undefined){
const _errs26 = errors;
if(typeof data.mountpoint !== "string"){
validate94.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/oneOf/0/properties/mountpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.growable !== undefined){
const _errs28 = errors;
if(typeof data.growable !== "boolean"){
validate94.errors = [{instancePath:instancePath+"/growable",schemaPath:"#/oneOf/0/properties/growable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["allow-other"] !== undefined){
let data10 = data["allow-other"];
const _errs30 = errors;
if(typeof data10 !== "string"){
validate94.errors = [{instancePath:instancePath+"/allow-other",schemaPath:"#/$defs/FuseExportAllowOther/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "off") || (data10 === "on")) || (data10 === "auto"))){
validate94.errors = [{instancePath:instancePath+"/allow-other",schemaPath:"#/$defs/FuseExportAllowOther/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.uring !== undefined){
const _errs33 = errors;
if(typeof data.uring !== "boolean"){
validate94.errors = [{instancePath:instancePath+"/uring",schemaPath:"#/oneOf/0/properties/uring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["io-uring"] !== undefined){
const _errs35 = errors;
if(typeof data["io-uring"] !== "boolean"){
validate94.errors = [{instancePath:instancePath+"/io-uring",schemaPath:"#/oneOf/0/properties/io-uring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["queue-depth"] !== undefined){
let data13 = data["queue-depth"];
const _errs37 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate94.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if(typeof data13 == "number"){
if(data13 > 1024 || isNaN(data13)){
validate94.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate94.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-request"] !== undefined){
let data14 = data["max-request"];
const _errs39 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate94.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if(typeof data14 == "number"){
if(data14 > 1048576 || isNaN(data14)){
validate94.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data14 < 4096 || isNaN(data14)){
validate94.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096},message:"must be >= 4096"}];
return false;
}
}
}
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.passthrough !== undefined){
let data15 = data.passthrough;
const _errs41 = errors;
if(typeof data15 !== "string"){
validate94.errors = [{instancePath:instancePath+"/passthrough",schemaPath:"#/$defs/FusePassthrough/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data15 === "off") || (data15 === "on")) || (data15 === "auto"))){
validate94.errors = [{instancePath:instancePath+"/passthrough",schemaPath:"#/$defs/FusePassthrough/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "objects") || (key0 === "chardevs")) || (key0 === "monitors")) || (key0 === "nodes")) || (key0 === "exports"))){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.objects !== undefined){
let data0 = data.objects;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1["qom-type"] === undefined) && (missing0 = "qom-type")){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0,schemaPath:"#/$defs/ObjectOptions/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data1["qom-type"];
if(typeof tag0 == "string"){
if(tag0 === "iothread"){
const _errs8 = errors;
if(errors === _errs8){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1["qom-type"] === undefined) && (missing1 = "qom-type")) || ((data1.id === undefined) && (missing1 = "id"))){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0,schemaPath:"#/$defs/ObjectOptions/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data1){
if(!((((((key1 === "qom-type") || (key1 === "id")) || (key1 === "poll-max-ns")) || (key1 === "poll-grow")) || (key1 === "poll-shrink")) || (key1 === "cpu"))){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0,schemaPath:"#/$defs/ObjectOptions/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data1["qom-type"] !== undefined){
const _errs11 = errors;
if("iothread" !== data1["qom-type"]){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0+"/qom-type",schemaPath:"#/$defs/ObjectOptions/oneOf/0/properties/qom-type/const",keyword:"const",params:{allowedValue: "iothread"},message:"must be equal to constant"}];
return false;
}
var valid5 = _errs11 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data1.id !== undefined){
const _errs12 = errors;
if(typeof data1.id !== "string"){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0+"/id",schemaPath:"#/$defs/ObjectOptions/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data1["poll-max-ns"] !== undefined){
let data4 = data1["poll-max-ns"];
const _errs14 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0+"/poll-max-ns",schemaPath:"#/$defs/ObjectOptions/oneOf/0/properties/poll-max-ns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0+"/poll-max-ns",schemaPath:"#/$defs/ObjectOptions/oneOf/0/properties/poll-max-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data1["poll-grow"] !== undefined){
let data5 = data1["poll-grow"];
const _errs16 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0+"/poll-grow",schemaPath:"#/$defs/ObjectOptions/oneOf/0/properties/poll-grow/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0+"/poll-grow",schemaPath:"#/$defs/ObjectOptions/oneOf/0/properties/poll-grow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data1["poll-shrink"] !== undefined){
let data6 = data1["poll-shrink"];
const _errs18 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0+"/poll-shrink",schemaPath:"#/$defs/ObjectOptions/oneOf/0/properties/poll-shrink/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0+"/poll-shrink",schemaPath:"#/$defs/ObjectOptions/oneOf/0/properties/poll-shrink/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data1.cpu !== undefined){
let data7 = data1.cpu;
const _errs20 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0+"/cpu",schemaPath:"#/$defs/ObjectOptions/oneOf/0/properties/cpu/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if(typeof data7 == "number"){
if(data7 > 1023 || isNaN(data7)){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0+"/cpu",schemaPath:"#/$defs/ObjectOptions/oneOf/0/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1023},message:"must be <= 1023"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate90.errors = [{instancePath:instancePath+"/objects/" + i0+"/cpu",schemaPath:"#/$defs/ObjectOptions/oneOf/0/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/objects/" + i0,schemaPath:"#/$defs/ObjectOptions/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/objects/" + i0,schemaPath:"#/$defs/ObjectOptions/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "qom-type", tagValue: tag0},message:"value of tag \"qom-type\" must be in oneOf"}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/objects/" + i0,schemaPath:"#/$defs/ObjectOptions/discriminator",keyword:"discriminator",params:{error: "tag", tag: "qom-type", tagValue: tag0},message:"tag \"qom-type\" must be string"}];
return false;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/objects/" + i0,schemaPath:"#/$defs/ObjectOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chardevs !== undefined){
let data8 = data.chardevs;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data8)){
var valid6 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((data9.backend === undefined) && (missing2 = "backend")){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const tag1 = data9.backend;
if(typeof tag1 == "string"){
if(tag1 === "socket"){
const _errs28 = errors;
if(errors === _errs28){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((data9.backend === undefined) && (missing3 = "backend")){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/oneOf/0/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data9){
if(!(func2.call(schema148.oneOf[0].properties, key2))){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data9.backend !== undefined){
const _errs31 = errors;
if("socket" !== data9.backend){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/backend",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/backend/const",keyword:"const",params:{allowedValue: "socket"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs31 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.id !== undefined){
const _errs32 = errors;
if(typeof data9.id !== "string"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/id",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs32 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.path !== undefined){
const _errs34 = errors;
if(typeof data9.path !== "string"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/path",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs34 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.abstract !== undefined){
const _errs36 = errors;
if(typeof data9.abstract !== "boolean"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/abstract",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/abstract/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs36 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.host !== undefined){
const _errs38 = errors;
if(typeof data9.host !== "string"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/host",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.port !== undefined){
const _errs40 = errors;
if(typeof data9.port !== "string"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/port",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/port/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.ipv4 !== undefined){
const _errs42 = errors;
if(typeof data9.ipv4 !== "boolean"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/ipv4",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/ipv4/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs42 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.ipv6 !== undefined){
const _errs44 = errors;
if(typeof data9.ipv6 !== "boolean"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/ipv6",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/ipv6/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs44 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.mode !== undefined){
const _errs46 = errors;
if(typeof data9.mode !== "string"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/mode",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs46 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.group !== undefined){
const _errs48 = errors;
if(typeof data9.group !== "string"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/group",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs48 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.fd !== undefined){
const _errs50 = errors;
if(typeof data9.fd !== "string"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/fd",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/fd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs50 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.server !== undefined){
const _errs52 = errors;
if(typeof data9.server !== "boolean"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/server",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/server/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.wait !== undefined){
const _errs54 = errors;
if(typeof data9.wait !== "boolean"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/wait",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/wait/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9["reconnect-ms"] !== undefined){
let data23 = data9["reconnect-ms"];
const _errs56 = errors;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/reconnect-ms",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/reconnect-ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs56){
if(typeof data23 == "number"){
if(data23 > 86400000 || isNaN(data23)){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/reconnect-ms",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/reconnect-ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data23 < 0 || isNaN(data23)){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/reconnect-ms",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/reconnect-ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid10 = _errs56 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.reconnect !== undefined){
let data24 = data9.reconnect;
const _errs58 = errors;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/reconnect",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/reconnect/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs58){
if(typeof data24 == "number"){
if(data24 > 86400 || isNaN(data24)){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/reconnect",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/reconnect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data24 < 0 || isNaN(data24)){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/reconnect",schemaPath:"#/$defs/ChardevOptions/oneOf/0/properties/reconnect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag1 === "stdio"){
const _errs60 = errors;
if(errors === _errs60){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing4;
if((data9.backend === undefined) && (missing4 = "backend")){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/oneOf/1/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs62 = errors;
for(const key3 in data9){
if(!((key3 === "backend") || (key3 === "id"))){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs62 === errors){
if(data9.backend !== undefined){
const _errs63 = errors;
if("stdio" !== data9.backend){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/backend",schemaPath:"#/$defs/ChardevOptions/oneOf/1/properties/backend/const",keyword:"const",params:{allowedValue: "stdio"},message:"must be equal to constant"}];
return false;
}
var valid12 = _errs63 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data9.id !== undefined){
const _errs64 = errors;
if(typeof data9.id !== "string"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/id",schemaPath:"#/$defs/ChardevOptions/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs64 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag1 === "null"){
const _errs66 = errors;
if(errors === _errs66){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing5;
if((data9.backend === undefined) && (missing5 = "backend")){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/oneOf/2/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key4 in data9){
if(!((key4 === "backend") || (key4 === "id"))){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data9.backend !== undefined){
const _errs69 = errors;
if("null" !== data9.backend){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/backend",schemaPath:"#/$defs/ChardevOptions/oneOf/2/properties/backend/const",keyword:"const",params:{allowedValue: "null"},message:"must be equal to constant"}];
return false;
}
var valid14 = _errs69 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data9.id !== undefined){
const _errs70 = errors;
if(typeof data9.id !== "string"){
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1+"/id",schemaPath:"#/$defs/ChardevOptions/oneOf/2/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs70 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "backend", tagValue: tag1},message:"value of tag \"backend\" must be in oneOf"}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/discriminator",keyword:"discriminator",params:{error: "tag", tag: "backend", tagValue: tag1},message:"tag \"backend\" must be string"}];
return false;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/chardevs/" + i1,schemaPath:"#/$defs/ChardevOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/chardevs",schemaPath:"#/properties/chardevs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monitors !== undefined){
let data29 = data.monitors;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data29)){
var valid15 = true;
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
const _errs74 = errors;
if(!(validate91(data29[i2], {instancePath:instancePath+"/monitors/" + i2,parentData:data29,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid15 = _errs74 === errors;
if(!valid15){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nodes !== undefined){
let data31 = data.nodes;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data31)){
var valid16 = true;
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
const _errs77 = errors;
if(!(validate24(data31[i3], {instancePath:instancePath+"/nodes/" + i3,parentData:data31,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid16 = _errs77 === errors;
if(!valid16){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exports !== undefined){
let data33 = data.exports;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data33)){
var valid17 = true;
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
const _errs80 = errors;
if(!(validate94(data33[i4], {instancePath:instancePath+"/exports/" + i4,parentData:data33,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid17 = _errs80 === errors;
if(!valid17){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/exports",schemaPath:"#/properties/exports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_Configuration" */;
let vErrors = null;
let errors = 0;
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
validate89.errors = vErrors;
return errors === 0;
}
