// @ts-nocheck
// Made from schema/ by `npm run generate`: change it there.

export const command_qmp_capabilities = validate21;
const schema6 = {"type":"object","properties":{"enable":{"description":"Capabilities to switch on, out of those in the greeting.","type":"array","items":{"$ref":"all#/$defs/QMPCapability"}}},"additionalProperties":false,"$id":"command_qmp_capabilities"};
const schema8 = {"description":"Abilities of a session that a client may switch on with qmp_capabilities.","type":"string","enum":["oob"]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data === "oob")){
validate23.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema8.enum}}];
return false;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qmp_capabilities" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "enable")){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
const _errs4 = errors;
if(!(validate23(data0[i0], {instancePath:instancePath+"/enable/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const command_query_version = validate25;
const schema9 = {"$ref":"all#/$defs/Empty","$id":"command_query_version"};
const schema10 = {"description":"No members.","type":"object","properties":{},"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_version" */;
let vErrors = null;
let errors = 0;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}

export const command_query_commands = validate28;
const schema11 = {"$ref":"all#/$defs/Empty","$id":"command_query_commands"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_commands" */;
let vErrors = null;
let errors = 0;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}

export const command_quit = validate31;
const schema13 = {"$ref":"all#/$defs/Empty","$id":"command_quit"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_quit" */;
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}

export const command_query_qmp_schema = validate34;
const schema15 = {"$ref":"all#/$defs/Empty","$id":"command_query_qmp_schema"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_qmp_schema" */;
let vErrors = null;
let errors = 0;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}

export const command_object_add = validate37;
const schema17 = {"$ref":"all#/$defs/ObjectOptions","$id":"command_object_add"};
const schema18 = {"type":"object","discriminator":{"propertyName":"qom-type"},"required":["qom-type"],"oneOf":[{"type":"object","properties":{"qom-type":{"const":"iothread"},"id":{"description":"Its name.","type":"string"},"poll-max-ns":{"description":"Without effect.","type":"integer","minimum":0},"poll-grow":{"description":"Without effect.","type":"integer","minimum":0},"poll-shrink":{"description":"Without effect.","type":"integer","minimum":0},"cpu":{"description":"The CPU to run on (an extension of storaged; default: the scheduler chooses).","type":"integer","minimum":0,"maximum":1023}},"required":["qom-type","id"],"additionalProperties":false}]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["qom-type"] === undefined) && (missing0 = "qom-type")){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data["qom-type"];
if(typeof tag0 == "string"){
if(tag0 === "iothread"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["qom-type"] === undefined) && (missing1 = "qom-type")) || ((data.id === undefined) && (missing1 = "id"))){
validate38.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((((((key0 === "qom-type") || (key0 === "id")) || (key0 === "poll-max-ns")) || (key0 === "poll-grow")) || (key0 === "poll-shrink")) || (key0 === "cpu"))){
validate38.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data["qom-type"] !== undefined){
const _errs5 = errors;
if("iothread" !== data["qom-type"]){
validate38.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/0/properties/qom-type/const",keyword:"const",params:{allowedValue: "iothread"}}];
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
validate38.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-max-ns"] !== undefined){
let data2 = data["poll-max-ns"];
const _errs8 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate38.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/0/properties/poll-max-ns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate38.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/0/properties/poll-max-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-grow"] !== undefined){
let data3 = data["poll-grow"];
const _errs10 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate38.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/0/properties/poll-grow/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate38.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/0/properties/poll-grow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-shrink"] !== undefined){
let data4 = data["poll-shrink"];
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate38.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/0/properties/poll-shrink/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate38.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/0/properties/poll-shrink/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cpu !== undefined){
let data5 = data.cpu;
const _errs14 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate38.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if(typeof data5 == "number"){
if(data5 > 1023 || isNaN(data5)){
validate38.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1023}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate38.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs14 === errors;
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
validate38.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_object_add" */;
let vErrors = null;
let errors = 0;
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}

export const command_object_del = validate40;
const schema19 = {"type":"object","required":["id"],"properties":{"id":{"description":"Its name.","type":"string"}},"additionalProperties":false,"$id":"command_object_del"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_object_del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate40.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

export const command_query_iothreads = validate41;
const schema20 = {"$ref":"all#/$defs/Empty","$id":"command_query_iothreads"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_iothreads" */;
let vErrors = null;
let errors = 0;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}

export const command_qom_list = validate44;
const schema22 = {"type":"object","required":["path"],"properties":{"path":{"description":"Where the object is: its path from the root, which begins with '/', or the end of that path where only one object has it.","type":"string"}},"additionalProperties":false,"$id":"command_qom_list"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_list" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.path === undefined) && (missing0 = "path")){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "path")){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
if(typeof data.path !== "string"){
validate44.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

export const command_qom_get = validate45;
const schema23 = {"type":"object","required":["path","property"],"properties":{"path":{"description":"Where the object is: its path from the root, which begins with '/', or the end of that path where only one object has it.","type":"string"},"property":{"description":"The property's name.","type":"string"}},"additionalProperties":false,"$id":"command_qom_get"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_get" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.property === undefined) && (missing0 = "property"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "path") || (key0 === "property"))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate45.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
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
validate45.errors = [{instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"}}];
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
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

export const command_qom_list_types = validate46;
const schema24 = {"type":"object","properties":{"implements":{"description":"Only types that are a kind of this one.","type":"string"},"abstract":{"description":"Types without objects of their own too (default: off).","type":"boolean"}},"additionalProperties":false,"$id":"command_qom_list_types"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_list_types" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "implements") || (key0 === "abstract"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.implements !== undefined){
const _errs2 = errors;
if(typeof data.implements !== "string"){
validate46.errors = [{instancePath:instancePath+"/implements",schemaPath:"#/properties/implements/type",keyword:"type",params:{type: "string"}}];
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
validate46.errors = [{instancePath:instancePath+"/abstract",schemaPath:"#/properties/abstract/type",keyword:"type",params:{type: "boolean"}}];
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
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

export const command_qom_list_properties = validate47;
const schema25 = {"type":"object","required":["typename"],"properties":{"typename":{"description":"The type's name.","type":"string"}},"additionalProperties":false,"$id":"command_qom_list_properties"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_list_properties" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.typename === undefined) && (missing0 = "typename")){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "typename")){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.typename !== undefined){
if(typeof data.typename !== "string"){
validate47.errors = [{instancePath:instancePath+"/typename",schemaPath:"#/properties/typename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

export const command_blockdev_add = validate48;
const schema26 = {"$ref":"all#/$defs/BlockdevOptions","$id":"command_blockdev_add"};
const schema27 = {"type":"object","discriminator":{"propertyName":"driver"},"required":["driver"],"oneOf":[{"type":"object","properties":{"driver":{"const":"file"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"filename":{"description":"Path of the image file or device; /dev/fdset/N: a descriptor that add-fd has taken.","type":"string","x-path":true},"locking":{"$ref":"#/$defs/OnOffAuto"},"aio":{"$ref":"#/$defs/BlockdevAioOptions"}},"required":["driver","filename"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"host_device"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"filename":{"description":"Path of the image file or device; /dev/fdset/N: a descriptor that add-fd has taken.","type":"string","x-path":true},"locking":{"$ref":"#/$defs/OnOffAuto"},"aio":{"$ref":"#/$defs/BlockdevAioOptions"}},"required":["driver","filename"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"null-co"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"size":{"description":"Length in bytes (default: 1 GiB).","type":"integer","minimum":0,"maximum":9007199254740991},"latency-ns":{"description":"Time that a request takes, in nanoseconds (default: 0).","type":"integer","minimum":0,"maximum":1000000000000},"read-zeroes":{"description":"Reads give zeroes, not whatever the buffer held (default: off).","type":"boolean"}},"required":["driver"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"qcow2"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"#/$defs/BlockdevRef"},"backing":{"$ref":"#/$defs/BlockdevRefOrNull"},"data-file":{"$ref":"#/$defs/BlockdevRef"},"snapshot":{"description":"Show a snapshot inside the image, by id or name, read-only (an extension).","type":"string"},"implicit-files":{"$ref":"#/$defs/Qcow2ImplicitFiles"},"lazy-refcounts":{"description":"Write refcounts late, with the image marked dirty until it is closed (default: as the image says).","type":"boolean"},"pass-discard-request":{"description":"Give the space of clusters that clients discard back to the host (default: as discard says).","type":"boolean"},"pass-discard-snapshot":{"description":"Give the space of deleted snapshots back to the host: of no effect, as no snapshots are deleted here (default: on).","type":"boolean"},"pass-discard-other":{"description":"Give space that is freed otherwise back to the host (default: off).","type":"boolean"},"discard-no-unref":{"description":"Discarded clusters read as zeroes and keep their place in the file (default: off).","type":"boolean"},"overlap-check":{"$ref":"#/$defs/Qcow2OverlapChecks"},"cache-size":{"description":"Bytes of the L2 and refcount caches together.","type":"integer","minimum":0,"maximum":1099511627776},"l2-cache-size":{"description":"Bytes of L2 tables held in memory (default: all of them, up to 32 MiB).","type":"integer","minimum":0,"maximum":17179869184},"l2-cache-entry-size":{"description":"Bytes of an L2 table that are read at once, a power of two (default: 4096, at most a cluster).","type":"integer","minimum":512,"maximum":2097152},"refcount-cache-size":{"description":"Bytes of refcounts held in memory (default: four clusters).","type":"integer","minimum":0,"maximum":17179869184},"cache-clean-interval":{"description":"Seconds after which tables that nobody uses leave memory; 0: never (default: 600).","type":"integer","minimum":0,"maximum":1000000}},"required":["driver","file"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"raw"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"#/$defs/BlockdevRef"},"offset":{"description":"Where in the node below this one begins, in bytes (default: 0).","type":"integer","minimum":0,"maximum":9007199254740991},"size":{"description":"Length of this node in bytes (default: to the end of the node below, and following it).","type":"integer","minimum":0,"maximum":9007199254740991}},"required":["driver","file"],"additionalProperties":false}]};
const func2 = Object.prototype.hasOwnProperty;
const schema28 = {"description":"What becomes of a discard request.","type":"string","enum":["ignore","unmap"]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "ignore") || (data === "unmap"))){
validate50.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum}}];
return false;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema29 = {"description":"Use of the host's page cache.","type":"object","properties":{"direct":{"description":"Bypass the page cache, with O_DIRECT (default: off).","type":"boolean"},"no-flush":{"description":"Ignore flush requests: fast, and unsafe when the host crashes (default: off).","type":"boolean"}},"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "direct") || (key0 === "no-flush"))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.direct !== undefined){
const _errs2 = errors;
if(typeof data.direct !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/direct",schemaPath:"#/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["no-flush"] !== undefined){
const _errs4 = errors;
if(typeof data["no-flush"] !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/no-flush",schemaPath:"#/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
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
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

const schema30 = {"description":"Whether writes of zeroes are turned into cheaper operations.","type":"string","enum":["off","on","unmap"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "off") || (data === "on")) || (data === "unmap"))){
validate54.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum}}];
return false;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema31 = {"description":"Three-way choice.","type":"string","enum":["auto","on","off"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "auto") || (data === "on")) || (data === "off"))){
validate56.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema31.enum}}];
return false;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema32 = {"description":"How the host's I/O is made.","type":"string","enum":["threads","native","io_uring"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "threads") || (data === "native")) || (data === "io_uring"))){
validate58.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum}}];
return false;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema33 = {"description":"A node: the name of one that exists, or the options of one to open.","type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/BlockdevOptions"}};
const wrapper0 = {validate: validate49};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type}}];
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
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate71.errors = vErrors;
return false;
}
validate71.errors = vErrors;
return errors === 0;
}

const schema34 = {"description":"A node, or null for none.","type":["string","null","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/BlockdevOptions"}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (data !== null)) && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type}}];
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
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate73.errors = vErrors;
return false;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema35 = {"description":"Which files an image's header may open.","type":"string","enum":["any","same-directory","none"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "any") || (data === "same-directory")) || (data === "none"))){
validate76.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum}}];
return false;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema36 = {"description":"A Qcow2OverlapCheckMode, or kinds one by one.","type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/Qcow2OverlapCheckFlags"}};
const schema37 = {"description":"Kinds of metadata, one by one.","type":"object","properties":{"template":{"$ref":"#/$defs/Qcow2OverlapCheckMode"},"main-header":{"description":"The header.","type":"boolean"},"active-l1":{"description":"The L1 table of the disk.","type":"boolean"},"active-l2":{"description":"The L2 tables of the disk.","type":"boolean"},"refcount-table":{"description":"The refcount table.","type":"boolean"},"refcount-block":{"description":"The refcount blocks.","type":"boolean"},"snapshot-table":{"description":"The snapshot table.","type":"boolean"},"inactive-l1":{"description":"The L1 tables of snapshots.","type":"boolean"},"inactive-l2":{"description":"The L2 tables of snapshots.","type":"boolean"},"bitmap-directory":{"description":"The bitmap directory.","type":"boolean"}},"additionalProperties":false};
const schema38 = {"description":"Kinds of metadata that a write must not hit, so that a damaged image is not damaged further.","type":"string","enum":["none","constant","cached","all"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "none") || (data === "constant")) || (data === "cached")) || (data === "all"))){
validate80.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema37.properties, key0))){
validate79.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.template !== undefined){
const _errs2 = errors;
if(!(validate80(data.template, {instancePath:instancePath+"/template",parentData:data,parentDataProperty:"template",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["main-header"] !== undefined){
const _errs3 = errors;
if(typeof data["main-header"] !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/main-header",schemaPath:"#/properties/main-header/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["active-l1"] !== undefined){
const _errs5 = errors;
if(typeof data["active-l1"] !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/active-l1",schemaPath:"#/properties/active-l1/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["active-l2"] !== undefined){
const _errs7 = errors;
if(typeof data["active-l2"] !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/active-l2",schemaPath:"#/properties/active-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["refcount-table"] !== undefined){
const _errs9 = errors;
if(typeof data["refcount-table"] !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/refcount-table",schemaPath:"#/properties/refcount-table/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["refcount-block"] !== undefined){
const _errs11 = errors;
if(typeof data["refcount-block"] !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/refcount-block",schemaPath:"#/properties/refcount-block/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["snapshot-table"] !== undefined){
const _errs13 = errors;
if(typeof data["snapshot-table"] !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/snapshot-table",schemaPath:"#/properties/snapshot-table/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["inactive-l1"] !== undefined){
const _errs15 = errors;
if(typeof data["inactive-l1"] !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/inactive-l1",schemaPath:"#/properties/inactive-l1/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["inactive-l2"] !== undefined){
const _errs17 = errors;
if(typeof data["inactive-l2"] !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/inactive-l2",schemaPath:"#/properties/inactive-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["bitmap-directory"] !== undefined){
const _errs19 = errors;
if(typeof data["bitmap-directory"] !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/bitmap-directory",schemaPath:"#/properties/bitmap-directory/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
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
}
}
}
}
else {
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type}}];
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
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate78.errors = vErrors;
return false;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema27.oneOf[0].properties, key0))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("file" !== data.driver){
validate49.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "file"}}];
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
validate49.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
const _errs8 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
const _errs9 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs10 = errors;
if(typeof data["read-only"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs12 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
const _errs14 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filename !== undefined){
const _errs15 = errors;
if(typeof data.filename !== "string"){
validate49.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.locking !== undefined){
const _errs17 = errors;
if(!(validate56(data.locking, {instancePath:instancePath+"/locking",parentData:data,parentDataProperty:"locking",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.aio !== undefined){
const _errs18 = errors;
if(!(validate58(data.aio, {instancePath:instancePath+"/aio",parentData:data,parentDataProperty:"aio",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
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
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.driver === undefined) && (missing2 = "driver")) || ((data.filename === undefined) && (missing2 = "filename"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data){
if(!(func2.call(schema27.oneOf[1].properties, key1))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data.driver !== undefined){
const _errs22 = errors;
if("host_device" !== data.driver){
validate49.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"}}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["node-name"] !== undefined){
const _errs23 = errors;
if(typeof data["node-name"] !== "string"){
validate49.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.discard !== undefined){
const _errs25 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.cache !== undefined){
const _errs26 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["read-only"] !== undefined){
const _errs27 = errors;
if(typeof data["read-only"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["auto-read-only"] !== undefined){
const _errs29 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["detect-zeroes"] !== undefined){
const _errs31 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.filename !== undefined){
const _errs32 = errors;
if(typeof data.filename !== "string"){
validate49.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.locking !== undefined){
const _errs34 = errors;
if(!(validate56(data.locking, {instancePath:instancePath+"/locking",parentData:data,parentDataProperty:"locking",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.aio !== undefined){
const _errs35 = errors;
if(!(validate58(data.aio, {instancePath:instancePath+"/aio",parentData:data,parentDataProperty:"aio",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid4 = _errs35 === errors;
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
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data){
if(!(func2.call(schema27.oneOf[2].properties, key2))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data.driver !== undefined){
const _errs39 = errors;
if("null-co" !== data.driver){
validate49.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"}}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["node-name"] !== undefined){
const _errs40 = errors;
if(typeof data["node-name"] !== "string"){
validate49.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.discard !== undefined){
const _errs42 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.cache !== undefined){
const _errs43 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["read-only"] !== undefined){
const _errs44 = errors;
if(typeof data["read-only"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["auto-read-only"] !== undefined){
const _errs46 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["detect-zeroes"] !== undefined){
const _errs48 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.size !== undefined){
let data27 = data.size;
const _errs49 = errors;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
validate49.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs49){
if(typeof data27 == "number"){
if(data27 > 9007199254740991 || isNaN(data27)){
validate49.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate49.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["latency-ns"] !== undefined){
let data28 = data["latency-ns"];
const _errs51 = errors;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
validate49.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs51){
if(typeof data28 == "number"){
if(data28 > 1000000000000 || isNaN(data28)){
validate49.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate49.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs51 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["read-zeroes"] !== undefined){
const _errs53 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/2/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs53 === errors;
}
else {
var valid6 = true;
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
validate49.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "qcow2"){
const _errs55 = errors;
if(errors === _errs55){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs57 = errors;
for(const key3 in data){
if(!(func2.call(schema27.oneOf[3].properties, key3))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs57 === errors){
if(data.driver !== undefined){
const _errs58 = errors;
if("qcow2" !== data.driver){
validate49.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "qcow2"}}];
return false;
}
var valid8 = _errs58 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["node-name"] !== undefined){
const _errs59 = errors;
if(typeof data["node-name"] !== "string"){
validate49.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs59 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.discard !== undefined){
const _errs61 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.cache !== undefined){
const _errs62 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid8 = _errs62 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["read-only"] !== undefined){
const _errs63 = errors;
if(typeof data["read-only"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs63 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["auto-read-only"] !== undefined){
const _errs65 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs65 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["detect-zeroes"] !== undefined){
const _errs67 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid8 = _errs67 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.file !== undefined){
const _errs68 = errors;
if(!(validate71(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid8 = _errs68 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.backing !== undefined){
const _errs69 = errors;
if(!(validate73(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid8 = _errs69 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["data-file"] !== undefined){
const _errs70 = errors;
if(!(validate71(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid8 = _errs70 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.snapshot !== undefined){
const _errs71 = errors;
if(typeof data.snapshot !== "string"){
validate49.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/oneOf/3/properties/snapshot/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs71 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["implicit-files"] !== undefined){
const _errs73 = errors;
if(!(validate76(data["implicit-files"], {instancePath:instancePath+"/implicit-files",parentData:data,parentDataProperty:"implicit-files",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["lazy-refcounts"] !== undefined){
const _errs74 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/3/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs74 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["pass-discard-request"] !== undefined){
const _errs76 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/3/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs76 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["pass-discard-snapshot"] !== undefined){
const _errs78 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/3/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs78 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["pass-discard-other"] !== undefined){
const _errs80 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/3/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs80 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["discard-no-unref"] !== undefined){
const _errs82 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/3/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs82 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["overlap-check"] !== undefined){
const _errs84 = errors;
if(!(validate78(data["overlap-check"], {instancePath:instancePath+"/overlap-check",parentData:data,parentDataProperty:"overlap-check",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid8 = _errs84 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["cache-size"] !== undefined){
let data48 = data["cache-size"];
const _errs85 = errors;
if(!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))){
validate49.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs85){
if(typeof data48 == "number"){
if(data48 > 1099511627776 || isNaN(data48)){
validate49.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data48 < 0 || isNaN(data48)){
validate49.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs85 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["l2-cache-size"] !== undefined){
let data49 = data["l2-cache-size"];
const _errs87 = errors;
if(!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))){
validate49.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs87){
if(typeof data49 == "number"){
if(data49 > 17179869184 || isNaN(data49)){
validate49.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data49 < 0 || isNaN(data49)){
validate49.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs87 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["l2-cache-entry-size"] !== undefined){
let data50 = data["l2-cache-entry-size"];
const _errs89 = errors;
if(!((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50)))){
validate49.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs89){
if(typeof data50 == "number"){
if(data50 > 2097152 || isNaN(data50)){
validate49.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2097152}}];
return false;
}
else {
if(data50 < 512 || isNaN(data50)){
validate49.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512}}];
return false;
}
}
}
}
var valid8 = _errs89 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["refcount-cache-size"] !== undefined){
let data51 = data["refcount-cache-size"];
const _errs91 = errors;
if(!((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51)))){
validate49.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs91){
if(typeof data51 == "number"){
if(data51 > 17179869184 || isNaN(data51)){
validate49.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data51 < 0 || isNaN(data51)){
validate49.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs91 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["cache-clean-interval"] !== undefined){
let data52 = data["cache-clean-interval"];
const _errs93 = errors;
if(!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))){
validate49.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs93){
if(typeof data52 == "number"){
if(data52 > 1000000 || isNaN(data52)){
validate49.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data52 < 0 || isNaN(data52)){
validate49.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs93 === errors;
}
else {
var valid8 = true;
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
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs95 = errors;
if(errors === _errs95){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.driver === undefined) && (missing5 = "driver")) || ((data.file === undefined) && (missing5 = "file"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs97 = errors;
for(const key4 in data){
if(!(func2.call(schema27.oneOf[4].properties, key4))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs97 === errors){
if(data.driver !== undefined){
const _errs98 = errors;
if("raw" !== data.driver){
validate49.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/const",keyword:"const",params:{allowedValue: "raw"}}];
return false;
}
var valid10 = _errs98 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs99 = errors;
if(typeof data["node-name"] !== "string"){
validate49.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs99 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
const _errs101 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid10 = _errs101 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
const _errs102 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid10 = _errs102 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs103 = errors;
if(typeof data["read-only"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs103 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs105 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs105 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
const _errs107 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid10 = _errs107 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.file !== undefined){
const _errs108 = errors;
if(!(validate71(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid10 = _errs108 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.offset !== undefined){
let data61 = data.offset;
const _errs109 = errors;
if(!((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61)))){
validate49.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs109){
if(typeof data61 == "number"){
if(data61 > 9007199254740991 || isNaN(data61)){
validate49.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data61 < 0 || isNaN(data61)){
validate49.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid10 = _errs109 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.size !== undefined){
let data62 = data.size;
const _errs111 = errors;
if(!((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62)))){
validate49.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs111){
if(typeof data62 == "number"){
if(data62 > 9007199254740991 || isNaN(data62)){
validate49.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data62 < 0 || isNaN(data62)){
validate49.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid10 = _errs111 === errors;
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
validate49.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_add" */;
let vErrors = null;
let errors = 0;
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
validate48.errors = vErrors;
return errors === 0;
}

export const command_blockdev_del = validate89;
const schema39 = {"type":"object","required":["node-name"],"properties":{"node-name":{"description":"The node's name.","type":"string"}},"additionalProperties":false,"$id":"command_blockdev_del"};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["node-name"] === undefined) && (missing0 = "node-name")){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "node-name")){
validate89.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["node-name"] !== undefined){
if(typeof data["node-name"] !== "string"){
validate89.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

export const command_blockdev_reopen = validate90;
const schema40 = {"type":"object","required":["options"],"properties":{"options":{"description":"The options of each node, as for blockdev-add. An option that refers to a child may name another node.","type":"array","items":{"$ref":"all#/$defs/BlockdevOptions"}}},"additionalProperties":false,"$id":"command_blockdev_reopen"};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate91.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema27.oneOf[0].properties, key0))){
validate91.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("file" !== data.driver){
validate91.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "file"}}];
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
validate91.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
const _errs8 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
const _errs9 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs10 = errors;
if(typeof data["read-only"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs12 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
const _errs14 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filename !== undefined){
const _errs15 = errors;
if(typeof data.filename !== "string"){
validate91.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.locking !== undefined){
const _errs17 = errors;
if(!(validate56(data.locking, {instancePath:instancePath+"/locking",parentData:data,parentDataProperty:"locking",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.aio !== undefined){
const _errs18 = errors;
if(!(validate58(data.aio, {instancePath:instancePath+"/aio",parentData:data,parentDataProperty:"aio",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
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
validate91.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.driver === undefined) && (missing2 = "driver")) || ((data.filename === undefined) && (missing2 = "filename"))){
validate91.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data){
if(!(func2.call(schema27.oneOf[1].properties, key1))){
validate91.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data.driver !== undefined){
const _errs22 = errors;
if("host_device" !== data.driver){
validate91.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"}}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["node-name"] !== undefined){
const _errs23 = errors;
if(typeof data["node-name"] !== "string"){
validate91.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.discard !== undefined){
const _errs25 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.cache !== undefined){
const _errs26 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["read-only"] !== undefined){
const _errs27 = errors;
if(typeof data["read-only"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["auto-read-only"] !== undefined){
const _errs29 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["detect-zeroes"] !== undefined){
const _errs31 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.filename !== undefined){
const _errs32 = errors;
if(typeof data.filename !== "string"){
validate91.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.locking !== undefined){
const _errs34 = errors;
if(!(validate56(data.locking, {instancePath:instancePath+"/locking",parentData:data,parentDataProperty:"locking",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.aio !== undefined){
const _errs35 = errors;
if(!(validate58(data.aio, {instancePath:instancePath+"/aio",parentData:data,parentDataProperty:"aio",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid4 = _errs35 === errors;
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
}
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate91.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data){
if(!(func2.call(schema27.oneOf[2].properties, key2))){
validate91.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data.driver !== undefined){
const _errs39 = errors;
if("null-co" !== data.driver){
validate91.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"}}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["node-name"] !== undefined){
const _errs40 = errors;
if(typeof data["node-name"] !== "string"){
validate91.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.discard !== undefined){
const _errs42 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.cache !== undefined){
const _errs43 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["read-only"] !== undefined){
const _errs44 = errors;
if(typeof data["read-only"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["auto-read-only"] !== undefined){
const _errs46 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["detect-zeroes"] !== undefined){
const _errs48 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.size !== undefined){
let data27 = data.size;
const _errs49 = errors;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
validate91.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs49){
if(typeof data27 == "number"){
if(data27 > 9007199254740991 || isNaN(data27)){
validate91.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate91.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["latency-ns"] !== undefined){
let data28 = data["latency-ns"];
const _errs51 = errors;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
validate91.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs51){
if(typeof data28 == "number"){
if(data28 > 1000000000000 || isNaN(data28)){
validate91.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate91.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs51 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["read-zeroes"] !== undefined){
const _errs53 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/2/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs53 === errors;
}
else {
var valid6 = true;
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
validate91.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "qcow2"){
const _errs55 = errors;
if(errors === _errs55){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))){
validate91.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs57 = errors;
for(const key3 in data){
if(!(func2.call(schema27.oneOf[3].properties, key3))){
validate91.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs57 === errors){
if(data.driver !== undefined){
const _errs58 = errors;
if("qcow2" !== data.driver){
validate91.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "qcow2"}}];
return false;
}
var valid8 = _errs58 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["node-name"] !== undefined){
const _errs59 = errors;
if(typeof data["node-name"] !== "string"){
validate91.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs59 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.discard !== undefined){
const _errs61 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.cache !== undefined){
const _errs62 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid8 = _errs62 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["read-only"] !== undefined){
const _errs63 = errors;
if(typeof data["read-only"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs63 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["auto-read-only"] !== undefined){
const _errs65 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs65 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["detect-zeroes"] !== undefined){
const _errs67 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid8 = _errs67 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.file !== undefined){
const _errs68 = errors;
if(!(validate71(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid8 = _errs68 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.backing !== undefined){
const _errs69 = errors;
if(!(validate73(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid8 = _errs69 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["data-file"] !== undefined){
const _errs70 = errors;
if(!(validate71(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid8 = _errs70 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.snapshot !== undefined){
const _errs71 = errors;
if(typeof data.snapshot !== "string"){
validate91.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/oneOf/3/properties/snapshot/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs71 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["implicit-files"] !== undefined){
const _errs73 = errors;
if(!(validate76(data["implicit-files"], {instancePath:instancePath+"/implicit-files",parentData:data,parentDataProperty:"implicit-files",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["lazy-refcounts"] !== undefined){
const _errs74 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/3/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs74 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["pass-discard-request"] !== undefined){
const _errs76 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/3/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs76 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["pass-discard-snapshot"] !== undefined){
const _errs78 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/3/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs78 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["pass-discard-other"] !== undefined){
const _errs80 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/3/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs80 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["discard-no-unref"] !== undefined){
const _errs82 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/3/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs82 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["overlap-check"] !== undefined){
const _errs84 = errors;
if(!(validate78(data["overlap-check"], {instancePath:instancePath+"/overlap-check",parentData:data,parentDataProperty:"overlap-check",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid8 = _errs84 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["cache-size"] !== undefined){
let data48 = data["cache-size"];
const _errs85 = errors;
if(!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))){
validate91.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs85){
if(typeof data48 == "number"){
if(data48 > 1099511627776 || isNaN(data48)){
validate91.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data48 < 0 || isNaN(data48)){
validate91.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs85 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["l2-cache-size"] !== undefined){
let data49 = data["l2-cache-size"];
const _errs87 = errors;
if(!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))){
validate91.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs87){
if(typeof data49 == "number"){
if(data49 > 17179869184 || isNaN(data49)){
validate91.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data49 < 0 || isNaN(data49)){
validate91.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs87 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["l2-cache-entry-size"] !== undefined){
let data50 = data["l2-cache-entry-size"];
const _errs89 = errors;
if(!((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50)))){
validate91.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs89){
if(typeof data50 == "number"){
if(data50 > 2097152 || isNaN(data50)){
validate91.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2097152}}];
return false;
}
else {
if(data50 < 512 || isNaN(data50)){
validate91.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512}}];
return false;
}
}
}
}
var valid8 = _errs89 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["refcount-cache-size"] !== undefined){
let data51 = data["refcount-cache-size"];
const _errs91 = errors;
if(!((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51)))){
validate91.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs91){
if(typeof data51 == "number"){
if(data51 > 17179869184 || isNaN(data51)){
validate91.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data51 < 0 || isNaN(data51)){
validate91.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs91 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["cache-clean-interval"] !== undefined){
let data52 = data["cache-clean-interval"];
const _errs93 = errors;
if(!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))){
validate91.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs93){
if(typeof data52 == "number"){
if(data52 > 1000000 || isNaN(data52)){
validate91.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data52 < 0 || isNaN(data52)){
validate91.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs93 === errors;
}
else {
var valid8 = true;
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
}
}
}
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs95 = errors;
if(errors === _errs95){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.driver === undefined) && (missing5 = "driver")) || ((data.file === undefined) && (missing5 = "file"))){
validate91.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs97 = errors;
for(const key4 in data){
if(!(func2.call(schema27.oneOf[4].properties, key4))){
validate91.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs97 === errors){
if(data.driver !== undefined){
const _errs98 = errors;
if("raw" !== data.driver){
validate91.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/const",keyword:"const",params:{allowedValue: "raw"}}];
return false;
}
var valid10 = _errs98 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs99 = errors;
if(typeof data["node-name"] !== "string"){
validate91.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs99 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
const _errs101 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid10 = _errs101 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
const _errs102 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid10 = _errs102 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs103 = errors;
if(typeof data["read-only"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs103 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs105 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs105 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
const _errs107 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid10 = _errs107 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.file !== undefined){
const _errs108 = errors;
if(!(validate71(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid10 = _errs108 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.offset !== undefined){
let data61 = data.offset;
const _errs109 = errors;
if(!((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61)))){
validate91.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs109){
if(typeof data61 == "number"){
if(data61 > 9007199254740991 || isNaN(data61)){
validate91.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data61 < 0 || isNaN(data61)){
validate91.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid10 = _errs109 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.size !== undefined){
let data62 = data.size;
const _errs111 = errors;
if(!((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62)))){
validate91.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs111){
if(typeof data62 == "number"){
if(data62 > 9007199254740991 || isNaN(data62)){
validate91.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data62 < 0 || isNaN(data62)){
validate91.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid10 = _errs111 === errors;
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
validate91.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_reopen" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.options === undefined) && (missing0 = "options")){
validate90.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "options")){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate91(data0[i0], {instancePath:instancePath+"/options/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}

export const command_query_named_block_nodes = validate118;
const schema42 = {"type":"object","properties":{"flat":{"description":"Leave out data of backing nodes (default: off).","type":"boolean"}},"additionalProperties":false,"$id":"command_query_named_block_nodes"};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_named_block_nodes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "flat")){
validate118.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.flat !== undefined){
if(typeof data.flat !== "boolean"){
validate118.errors = [{instancePath:instancePath+"/flat",schemaPath:"#/properties/flat/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}

export const command_block_resize = validate119;
const schema43 = {"type":"object","required":["size"],"properties":{"device":{"description":"Not supported: name the node.","type":"string"},"node-name":{"description":"The node's name.","type":"string"},"size":{"description":"The new length in bytes.","type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false,"$id":"command_block_resize"};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_resize" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.size === undefined) && (missing0 = "size")){
validate119.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "device") || (key0 === "node-name")) || (key0 === "size"))){
validate119.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate119.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
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
validate119.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate119.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 9007199254740991 || isNaN(data2)){
validate119.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate119.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}

export const command_query_blockstats = validate120;
const schema44 = {"type":"object","properties":{"query-nodes":{"description":"All nodes by their names. Otherwise only devices, of which there are none, are listed: the answer is empty.","type":"boolean"}},"additionalProperties":false,"$id":"command_query_blockstats"};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_blockstats" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "query-nodes")){
validate120.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["query-nodes"] !== undefined){
if(typeof data["query-nodes"] !== "boolean"){
validate120.errors = [{instancePath:instancePath+"/query-nodes",schemaPath:"#/properties/query-nodes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
else {
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}

export const command_blockdev_create = validate121;
const schema45 = {"type":"object","required":["job-id","options"],"properties":{"job-id":{"description":"The job's name.","type":"string"},"options":{"$ref":"all#/$defs/BlockdevCreateOptions"}},"additionalProperties":false,"$id":"command_blockdev_create"};
const schema46 = {"type":"object","discriminator":{"propertyName":"driver"},"required":["driver"],"oneOf":[{"type":"object","properties":{"driver":{"const":"file"},"filename":{"description":"Its path.","type":"string"},"size":{"description":"Its length in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"preallocation":{"$ref":"#/$defs/PreallocMode"},"nocow":{"description":"Without copy on write, where the file system can do so (default: off).","type":"boolean"},"extent-size-hint":{"description":"The unit in which the file system takes space for it, in bytes; 0: as it likes (default: 0).","type":"integer","minimum":0,"maximum":4294967295}},"required":["driver","filename","size"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"host_device"}},"required":["driver"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"null-co"}},"required":["driver"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"qcow2"},"file":{"$ref":"#/$defs/BlockdevRef"},"data-file":{"$ref":"#/$defs/BlockdevRef"},"data-file-raw":{"description":"The data file is to be a raw image of the disk by itself (default: off).","type":"boolean"},"extended-l2":{"description":"Clusters are divided in subclusters (default: off).","type":"boolean"},"size":{"description":"Length of the disk in bytes, a multiple of 512.","type":"integer","minimum":0,"maximum":9007199254740991},"version":{"$ref":"#/$defs/BlockdevQcow2Version"},"backing-file":{"description":"Name of the backing file (default: none).","type":"string"},"backing-fmt":{"$ref":"#/$defs/BlockdevDriver"},"cluster-size":{"description":"Bytes of a cluster, a power of two from 512 to 2 MiB (default: 65536).","type":"integer","minimum":0,"maximum":9007199254740991},"preallocation":{"$ref":"#/$defs/PreallocMode"},"lazy-refcounts":{"description":"Mark the image so that refcounts may be written late (default: off).","type":"boolean"},"refcount-bits":{"description":"Width of refcounts in bits, a power of two up to 64 (default: 16).","type":"integer","minimum":0,"maximum":64},"compression-type":{"$ref":"#/$defs/Qcow2CompressionType"}},"required":["driver","file","size"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"raw"},"file":{"$ref":"#/$defs/BlockdevRef"},"size":{"description":"Its length in bytes.","type":"integer","minimum":0,"maximum":9007199254740991}},"required":["driver","file","size"],"additionalProperties":false}]};
const schema47 = {"description":"Whether the space of an image is taken when it is made.","type":"string","enum":["off","metadata","falloc","full"]};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "off") || (data === "metadata")) || (data === "falloc")) || (data === "full"))){
validate123.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema47.enum}}];
return false;
}
validate123.errors = vErrors;
return errors === 0;
}

const schema48 = {"description":"A version of the format qcow2.","type":"string","enum":["v2","v3"]};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "v2") || (data === "v3"))){
validate127.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema48.enum}}];
return false;
}
validate127.errors = vErrors;
return errors === 0;
}

const schema49 = {"description":"Drivers of block nodes.","type":"string","enum":["file","host_device","null-co","qcow2","raw"]};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "file") || (data === "host_device")) || (data === "null-co")) || (data === "qcow2")) || (data === "raw"))){
validate129.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema49.enum}}];
return false;
}
validate129.errors = vErrors;
return errors === 0;
}

const schema50 = {"description":"How compressed clusters are compressed.","type":"string","enum":["zlib","zstd"]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "zlib") || (data === "zstd"))){
validate132.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema50.enum}}];
return false;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate122.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate122.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((((((key0 === "driver") || (key0 === "filename")) || (key0 === "size")) || (key0 === "preallocation")) || (key0 === "nocow")) || (key0 === "extent-size-hint"))){
validate122.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("file" !== data.driver){
validate122.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "file"}}];
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
validate122.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate122.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/0/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if(typeof data2 == "number"){
if(data2 > 9007199254740991 || isNaN(data2)){
validate122.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/0/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate122.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/0/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
const _errs10 = errors;
if(!(validate123(data.preallocation, {instancePath:instancePath+"/preallocation",parentData:data,parentDataProperty:"preallocation",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.nocow !== undefined){
const _errs11 = errors;
if(typeof data.nocow !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/nocow",schemaPath:"#/oneOf/0/properties/nocow/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["extent-size-hint"] !== undefined){
let data5 = data["extent-size-hint"];
const _errs13 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate122.errors = [{instancePath:instancePath+"/extent-size-hint",schemaPath:"#/oneOf/0/properties/extent-size-hint/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if(typeof data5 == "number"){
if(data5 > 4294967295 || isNaN(data5)){
validate122.errors = [{instancePath:instancePath+"/extent-size-hint",schemaPath:"#/oneOf/0/properties/extent-size-hint/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate122.errors = [{instancePath:instancePath+"/extent-size-hint",schemaPath:"#/oneOf/0/properties/extent-size-hint/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs13 === errors;
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
validate122.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.driver === undefined) && (missing2 = "driver")){
validate122.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data){
if(!(key1 === "driver")){
validate122.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs17 === errors){
if(data.driver !== undefined){
if("host_device" !== data.driver){
validate122.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"}}];
return false;
}
}
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate122.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data){
if(!(key2 === "driver")){
validate122.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data.driver !== undefined){
if("null-co" !== data.driver){
validate122.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"}}];
return false;
}
}
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "qcow2"){
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))) || ((data.size === undefined) && (missing4 = "size"))){
validate122.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs25 = errors;
for(const key3 in data){
if(!(func2.call(schema46.oneOf[3].properties, key3))){
validate122.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs25 === errors){
if(data.driver !== undefined){
const _errs26 = errors;
if("qcow2" !== data.driver){
validate122.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "qcow2"}}];
return false;
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.file !== undefined){
const _errs27 = errors;
if(!(validate71(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid8 = _errs27 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["data-file"] !== undefined){
const _errs28 = errors;
if(!(validate71(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["data-file-raw"] !== undefined){
const _errs29 = errors;
if(typeof data["data-file-raw"] !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/data-file-raw",schemaPath:"#/oneOf/3/properties/data-file-raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["extended-l2"] !== undefined){
const _errs31 = errors;
if(typeof data["extended-l2"] !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/extended-l2",schemaPath:"#/oneOf/3/properties/extended-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.size !== undefined){
let data13 = data.size;
const _errs33 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate122.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs33){
if(typeof data13 == "number"){
if(data13 > 9007199254740991 || isNaN(data13)){
validate122.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate122.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.version !== undefined){
const _errs35 = errors;
if(!(validate127(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["backing-file"] !== undefined){
const _errs36 = errors;
if(typeof data["backing-file"] !== "string"){
validate122.errors = [{instancePath:instancePath+"/backing-file",schemaPath:"#/oneOf/3/properties/backing-file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["backing-fmt"] !== undefined){
const _errs38 = errors;
if(!(validate129(data["backing-fmt"], {instancePath:instancePath+"/backing-fmt",parentData:data,parentDataProperty:"backing-fmt",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["cluster-size"] !== undefined){
let data17 = data["cluster-size"];
const _errs39 = errors;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
validate122.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/3/properties/cluster-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs39){
if(typeof data17 == "number"){
if(data17 > 9007199254740991 || isNaN(data17)){
validate122.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/3/properties/cluster-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate122.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/3/properties/cluster-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.preallocation !== undefined){
const _errs41 = errors;
if(!(validate123(data.preallocation, {instancePath:instancePath+"/preallocation",parentData:data,parentDataProperty:"preallocation",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["lazy-refcounts"] !== undefined){
const _errs42 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/3/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["refcount-bits"] !== undefined){
let data20 = data["refcount-bits"];
const _errs44 = errors;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
validate122.errors = [{instancePath:instancePath+"/refcount-bits",schemaPath:"#/oneOf/3/properties/refcount-bits/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs44){
if(typeof data20 == "number"){
if(data20 > 64 || isNaN(data20)){
validate122.errors = [{instancePath:instancePath+"/refcount-bits",schemaPath:"#/oneOf/3/properties/refcount-bits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate122.errors = [{instancePath:instancePath+"/refcount-bits",schemaPath:"#/oneOf/3/properties/refcount-bits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["compression-type"] !== undefined){
const _errs46 = errors;
if(!(validate132(data["compression-type"], {instancePath:instancePath+"/compression-type",parentData:data,parentDataProperty:"compression-type",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
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
validate122.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs47 = errors;
if(errors === _errs47){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((data.driver === undefined) && (missing5 = "driver")) || ((data.file === undefined) && (missing5 = "file"))) || ((data.size === undefined) && (missing5 = "size"))){
validate122.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs49 = errors;
for(const key4 in data){
if(!(((key4 === "driver") || (key4 === "file")) || (key4 === "size"))){
validate122.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs49 === errors){
if(data.driver !== undefined){
const _errs50 = errors;
if("raw" !== data.driver){
validate122.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/const",keyword:"const",params:{allowedValue: "raw"}}];
return false;
}
var valid10 = _errs50 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.file !== undefined){
const _errs51 = errors;
if(!(validate71(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.size !== undefined){
let data24 = data.size;
const _errs52 = errors;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
validate122.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs52){
if(typeof data24 == "number"){
if(data24 > 9007199254740991 || isNaN(data24)){
validate122.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data24 < 0 || isNaN(data24)){
validate122.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_create" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["job-id"] === undefined) && (missing0 = "job-id")) || ((data.options === undefined) && (missing0 = "options"))){
validate121.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "job-id") || (key0 === "options"))){
validate121.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate121.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate122(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}

export const command_blockdev_check = validate136;
const schema51 = {"type":"object","required":["driver","file"],"properties":{"driver":{"$ref":"all#/$defs/BlockdevDriver"},"file":{"$ref":"all#/$defs/BlockdevRef"},"repair":{"$ref":"all#/$defs/ImageRepair"}},"additionalProperties":false,"$id":"command_blockdev_check"};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "file") || (data === "host_device")) || (data === "null-co")) || (data === "qcow2")) || (data === "raw"))){
validate137.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema49.enum}}];
return false;
}
validate137.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type}}];
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
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate139.errors = vErrors;
return false;
}
validate139.errors = vErrors;
return errors === 0;
}

const schema54 = {"description":"What a check repairs.","type":"string","enum":["none","leaks","all"]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "none") || (data === "leaks")) || (data === "all"))){
validate142.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema54.enum}}];
return false;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_check" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.driver === undefined) && (missing0 = "driver")) || ((data.file === undefined) && (missing0 = "file"))){
validate136.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "driver") || (key0 === "file")) || (key0 === "repair"))){
validate136.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.driver !== undefined){
const _errs2 = errors;
if(!(validate137(data.driver, {instancePath:instancePath+"/driver",parentData:data,parentDataProperty:"driver",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs3 = errors;
if(!(validate139(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repair !== undefined){
const _errs4 = errors;
if(!(validate142(data.repair, {instancePath:instancePath+"/repair",parentData:data,parentDataProperty:"repair",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
}
else {
validate136.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}

export const command_block_job_set_speed = validate144;
const schema55 = {"type":"object","required":["device","speed"],"properties":{"device":{"description":"The job's name.","type":"string"},"speed":{"description":"Bytes a second; 0: as fast as it goes.","type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false,"$id":"command_block_job_set_speed"};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_job_set_speed" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.device === undefined) && (missing0 = "device")) || ((data.speed === undefined) && (missing0 = "speed"))){
validate144.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "device") || (key0 === "speed"))){
validate144.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate144.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
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
validate144.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 > 9007199254740991 || isNaN(data1)){
validate144.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate144.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}

export const command_query_block = validate145;
const schema56 = {"$ref":"all#/$defs/Empty","$id":"command_query_block"};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate146.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_block" */;
let vErrors = null;
let errors = 0;
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
validate145.errors = vErrors;
return errors === 0;
}

export const command_block_export_add = validate148;
const schema58 = {"$ref":"all#/$defs/BlockExportOptions","$id":"command_block_export_add"};
const schema59 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"fuse"},"id":{"description":"The export's name, unique among exports.","type":"string"},"node-name":{"description":"The node to export.","type":"string"},"writable":{"description":"Clients may write (default: off).","type":"boolean"},"writethrough":{"description":"Flush after each write; only off is supported (default: off).","type":"boolean"},"iothread":{"$ref":"#/$defs/BlockExportIOThread"},"fixed-iothread":{"description":"The node stays in the iothread; only off is supported (default: off).","type":"boolean"},"mountpoint":{"description":"Path of an existing regular file, over which the export is mounted; it may be the image itself.","type":"string","x-path":true},"growable":{"description":"Writes beyond the end grow the image (default: off; they then fail with EFBIG at the end).","type":"boolean"},"allow-other":{"$ref":"#/$defs/FuseExportAllowOther"},"uring":{"description":"FUSE-over-io_uring instead of /dev/fuse; needs Linux 6.14 with fuse.enable_uring=Y (default: off).","type":"boolean"},"io-uring":{"description":"Another spelling of uring.","type":"boolean"},"queue-depth":{"description":"Requests in flight at once for each queue, of which there is one a CPU (default: 32). Each takes max-request bytes of memory once it has been used for a request of that size.","type":"integer","minimum":1,"maximum":1024},"max-request":{"description":"Largest request in bytes, rounded down to pages; larger ones arrive in parts (default: 256 KiB, at most 1 MiB and fs.fuse.max_pages_limit).","type":"integer","minimum":4096,"maximum":1048576},"passthrough":{"$ref":"#/$defs/FusePassthrough"}},"required":["type","id","node-name","mountpoint"],"additionalProperties":false}]};
const schema60 = {"description":"One iothread, or several.","type":["string","array"],"if":{"type":"array"},"then":{"type":"array","items":{"type":"string"}}};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(Array.isArray(data))){
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
if(errors === _errs4){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data[i0] !== "string"){
validate150.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/then/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate150.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate150.errors = vErrors;
return false;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema61 = {"description":"Whether users other than the daemon's own get in.","type":"string","enum":["off","on","auto"]};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "off") || (data === "on")) || (data === "auto"))){
validate152.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema61.enum}}];
return false;
}
validate152.errors = vErrors;
return errors === 0;
}

const schema62 = {"description":"Whether the kernel reads and writes the image without the daemon.","type":"string","enum":["off","on","auto"]};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "off") || (data === "on")) || (data === "auto"))){
validate154.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema62.enum}}];
return false;
}
validate154.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate149.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema59.oneOf[0].properties, key0))){
validate149.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("fuse" !== data.type){
validate149.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "fuse"}}];
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
validate149.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate149.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate149.errors = [{instancePath:instancePath+"/writable",schemaPath:"#/oneOf/0/properties/writable/type",keyword:"type",params:{type: "boolean"}}];
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
validate149.errors = [{instancePath:instancePath+"/writethrough",schemaPath:"#/oneOf/0/properties/writethrough/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.iothread !== undefined){
const _errs14 = errors;
if(!(validate150(data.iothread, {instancePath:instancePath+"/iothread",parentData:data,parentDataProperty:"iothread",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["fixed-iothread"] !== undefined){
const _errs15 = errors;
if(typeof data["fixed-iothread"] !== "boolean"){
validate149.errors = [{instancePath:instancePath+"/fixed-iothread",schemaPath:"#/oneOf/0/properties/fixed-iothread/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mountpoint !== undefined){
const _errs17 = errors;
if(typeof data.mountpoint !== "string"){
validate149.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/oneOf/0/properties/mountpoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.growable !== undefined){
const _errs19 = errors;
if(typeof data.growable !== "boolean"){
validate149.errors = [{instancePath:instancePath+"/growable",schemaPath:"#/oneOf/0/properties/growable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["allow-other"] !== undefined){
const _errs21 = errors;
if(!(validate152(data["allow-other"], {instancePath:instancePath+"/allow-other",parentData:data,parentDataProperty:"allow-other",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.uring !== undefined){
const _errs22 = errors;
if(typeof data.uring !== "boolean"){
validate149.errors = [{instancePath:instancePath+"/uring",schemaPath:"#/oneOf/0/properties/uring/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["io-uring"] !== undefined){
const _errs24 = errors;
if(typeof data["io-uring"] !== "boolean"){
validate149.errors = [{instancePath:instancePath+"/io-uring",schemaPath:"#/oneOf/0/properties/io-uring/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["queue-depth"] !== undefined){
let data12 = data["queue-depth"];
const _errs26 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate149.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if(typeof data12 == "number"){
if(data12 > 1024 || isNaN(data12)){
validate149.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024}}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate149.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-request"] !== undefined){
let data13 = data["max-request"];
const _errs28 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate149.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if(typeof data13 == "number"){
if(data13 > 1048576 || isNaN(data13)){
validate149.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}}];
return false;
}
else {
if(data13 < 4096 || isNaN(data13)){
validate149.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096}}];
return false;
}
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.passthrough !== undefined){
const _errs30 = errors;
if(!(validate154(data.passthrough, {instancePath:instancePath+"/passthrough",parentData:data,parentDataProperty:"passthrough",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
var valid2 = _errs30 === errors;
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
validate149.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_export_add" */;
let vErrors = null;
let errors = 0;
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
validate148.errors = vErrors;
return errors === 0;
}

export const command_block_export_del = validate157;
const schema63 = {"type":"object","required":["id"],"properties":{"id":{"description":"The export's name.","type":"string"},"mode":{"$ref":"all#/$defs/BlockExportRemoveMode"}},"additionalProperties":false,"$id":"command_block_export_del"};
const schema64 = {"description":"How an export is removed.","type":"string","enum":["safe","hard"]};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "safe") || (data === "hard"))){
validate158.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema64.enum}}];
return false;
}
validate158.errors = vErrors;
return errors === 0;
}


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_export_del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate157.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "mode"))){
validate157.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate157.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
const _errs4 = errors;
if(!(validate158(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}

export const command_query_block_exports = validate160;
const schema65 = {"$ref":"all#/$defs/Empty","$id":"command_query_block_exports"};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate161.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_block_exports" */;
let vErrors = null;
let errors = 0;
if(!(validate161(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
validate160.errors = vErrors;
return errors === 0;
}

export const command_transaction = validate163;
const schema67 = {"type":"object","required":["actions"],"properties":{"actions":{"description":"What to do.","type":"array","items":{"$ref":"all#/$defs/TransactionAction"}},"properties":{"$ref":"all#/$defs/TransactionProperties"}},"additionalProperties":false,"$id":"command_transaction"};
const schema68 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"abort"},"data":{"$ref":"#/$defs/Abort"}},"required":["type","data"],"additionalProperties":false}]};
const schema69 = {"description":"Options of abort: none.","type":"object","properties":{},"additionalProperties":false};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate165.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate164.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate164.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
validate164.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("abort" !== data.type){
validate164.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "abort"}}];
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
if(!(validate165(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
validate164.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}

const schema70 = {"description":"More about a transaction.","type":"object","properties":{"completion-mode":{"$ref":"#/$defs/ActionCompletionMode"}},"additionalProperties":false};
const schema71 = {"description":"How the jobs of a transaction end.","type":"string","enum":["individual","grouped"]};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "individual") || (data === "grouped"))){
validate169.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema71.enum}}];
return false;
}
validate169.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "completion-mode")){
validate168.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["completion-mode"] !== undefined){
if(!(validate169(data["completion-mode"], {instancePath:instancePath+"/completion-mode",parentData:data,parentDataProperty:"completion-mode",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_transaction" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.actions === undefined) && (missing0 = "actions")){
validate163.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "actions") || (key0 === "properties"))){
validate163.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate164(data0[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate163.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate168(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
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
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}

export const command_query_jobs = validate172;
const schema72 = {"$ref":"all#/$defs/Empty","$id":"command_query_jobs"};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate173.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_jobs" */;
let vErrors = null;
let errors = 0;
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
validate172.errors = vErrors;
return errors === 0;
}

export const command_job_pause = validate175;
const schema74 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_pause"};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_pause" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate175.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate175.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate175.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}

export const command_job_resume = validate176;
const schema75 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_resume"};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_resume" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate176.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate176.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate176.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}

export const command_job_cancel = validate177;
const schema76 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_cancel"};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_cancel" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate177.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate177.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate177.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}

export const command_job_complete = validate178;
const schema77 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_complete"};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_complete" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate178.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate178.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate178.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}

export const command_job_finalize = validate179;
const schema78 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_finalize"};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_finalize" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate179.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate179.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}

export const command_job_dismiss = validate180;
const schema79 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_dismiss"};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_dismiss" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate180.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate180.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}

export const command_query_chardev = validate181;
const schema80 = {"$ref":"all#/$defs/Empty","$id":"command_query_chardev"};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate182.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_chardev" */;
let vErrors = null;
let errors = 0;
if(!(validate182(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
validate181.errors = vErrors;
return errors === 0;
}

export const command_query_chardev_backends = validate184;
const schema82 = {"$ref":"all#/$defs/Empty","$id":"command_query_chardev_backends"};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate185.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate185.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_chardev_backends" */;
let vErrors = null;
let errors = 0;
if(!(validate185(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
validate184.errors = vErrors;
return errors === 0;
}

export const command_chardev_add = validate187;
const schema84 = {"type":"object","required":["id","backend"],"properties":{"id":{"description":"The device's name.","type":"string"},"backend":{"$ref":"all#/$defs/ChardevBackend"}},"additionalProperties":false,"$id":"command_chardev_add"};
const schema85 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"socket"},"data":{"$ref":"#/$defs/ChardevSocket"}},"required":["type","data"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"stdio"},"data":{"$ref":"#/$defs/Empty"}},"required":["type","data"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"null"},"data":{"$ref":"#/$defs/Empty"}},"required":["type","data"],"additionalProperties":false}]};
const schema86 = {"description":"A socket.","type":"object","required":["addr"],"properties":{"addr":{"$ref":"#/$defs/SocketAddressLegacy"},"server":{"description":"Listen, or connect (default: listen).","type":"boolean"},"wait":{"description":"Hold the daemon until a client connects; only off is supported (default: off).","type":"boolean"},"reconnect-ms":{"description":"Milliseconds after which to connect again when the peer goes, or is not there at first; only with server=off (default: 0, one attempt).","type":"integer","minimum":0,"maximum":86400000},"reconnect":{"description":"The same in seconds.","type":"integer","minimum":0,"maximum":86400}},"additionalProperties":false};
const schema87 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"inet"},"data":{"$ref":"#/$defs/InetSocketAddress"}},"required":["type","data"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"unix"},"data":{"$ref":"#/$defs/UnixSocketAddress"}},"required":["type","data"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"fd"},"data":{"$ref":"#/$defs/FdSocketAddress"}},"required":["type","data"],"additionalProperties":false}]};
const schema88 = {"description":"An address of TCP.","type":"object","required":["host","port"],"properties":{"host":{"description":"Address or name; empty: every address of this machine.","type":"string"},"port":{"description":"Port, a number; 0 to listen on one that is free.","type":"string"},"ipv4":{"description":"The address is one of IPv4 (default: either).","type":"boolean"},"ipv6":{"description":"The address is one of IPv6 (default: either).","type":"boolean"}},"additionalProperties":false};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.host === undefined) && (missing0 = "host")) || ((data.port === undefined) && (missing0 = "port"))){
validate191.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "host") || (key0 === "port")) || (key0 === "ipv4")) || (key0 === "ipv6"))){
validate191.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.host !== undefined){
const _errs2 = errors;
if(typeof data.host !== "string"){
validate191.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
const _errs4 = errors;
if(typeof data.port !== "string"){
validate191.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ipv4 !== undefined){
const _errs6 = errors;
if(typeof data.ipv4 !== "boolean"){
validate191.errors = [{instancePath:instancePath+"/ipv4",schemaPath:"#/properties/ipv4/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ipv6 !== undefined){
const _errs8 = errors;
if(typeof data.ipv6 !== "boolean"){
validate191.errors = [{instancePath:instancePath+"/ipv6",schemaPath:"#/properties/ipv6/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
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
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}

const schema89 = {"description":"A unix socket.","type":"object","required":["path"],"properties":{"path":{"description":"Its path.","type":"string"},"abstract":{"description":"The path is a name in the abstract namespace (default: off).","type":"boolean"}},"additionalProperties":false};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.path === undefined) && (missing0 = "path")){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "path") || (key0 === "abstract"))){
validate193.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate193.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
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
validate193.errors = [{instancePath:instancePath+"/abstract",schemaPath:"#/properties/abstract/type",keyword:"type",params:{type: "boolean"}}];
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
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}

const schema90 = {"description":"A socket that was inherited.","type":"object","required":["str"],"properties":{"str":{"description":"Number of its descriptor.","type":"string"}},"additionalProperties":false};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.str === undefined) && (missing0 = "str")){
validate195.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "str")){
validate195.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.str !== undefined){
if(typeof data.str !== "string"){
validate195.errors = [{instancePath:instancePath+"/str",schemaPath:"#/properties/str/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate195.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate190.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate190.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
validate190.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("inet" !== data.type){
validate190.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "inet"}}];
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
if(!(validate191(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
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
validate190.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "unix"){
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) && (missing2 = "type")) || ((data.data === undefined) && (missing2 = "data"))){
validate190.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data){
if(!((key1 === "type") || (key1 === "data"))){
validate190.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data.type !== undefined){
const _errs10 = errors;
if("unix" !== data.type){
validate190.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "unix"}}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.data !== undefined){
const _errs11 = errors;
if(!(validate193(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
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
validate190.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "fd"){
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.type === undefined) && (missing3 = "type")) || ((data.data === undefined) && (missing3 = "data"))){
validate190.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data){
if(!((key2 === "type") || (key2 === "data"))){
validate190.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data.type !== undefined){
const _errs15 = errors;
if("fd" !== data.type){
validate190.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "fd"}}];
return false;
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.data !== undefined){
const _errs16 = errors;
if(!(validate195(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.addr === undefined) && (missing0 = "addr")){
validate189.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "addr") || (key0 === "server")) || (key0 === "wait")) || (key0 === "reconnect-ms")) || (key0 === "reconnect"))){
validate189.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.addr !== undefined){
const _errs2 = errors;
if(!(validate190(data.addr, {instancePath:instancePath+"/addr",parentData:data,parentDataProperty:"addr",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
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
validate189.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "boolean"}}];
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
validate189.errors = [{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "boolean"}}];
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
validate189.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/properties/reconnect-ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 > 86400000 || isNaN(data3)){
validate189.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/properties/reconnect-ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate189.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/properties/reconnect-ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate189.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/properties/reconnect/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if(typeof data4 == "number"){
if(data4 > 86400 || isNaN(data4)){
validate189.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/properties/reconnect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate189.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/properties/reconnect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate189.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate199.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate199.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate188.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate188.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
validate188.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("socket" !== data.type){
validate188.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "socket"}}];
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
if(!(validate189(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
validate188.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
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
validate188.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data){
if(!((key1 === "type") || (key1 === "data"))){
validate188.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data.type !== undefined){
const _errs10 = errors;
if("stdio" !== data.type){
validate188.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "stdio"}}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.data !== undefined){
const _errs11 = errors;
if(!(validate199(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
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
validate188.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null"){
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.type === undefined) && (missing3 = "type")) || ((data.data === undefined) && (missing3 = "data"))){
validate188.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data){
if(!((key2 === "type") || (key2 === "data"))){
validate188.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data.type !== undefined){
const _errs15 = errors;
if("null" !== data.type){
validate188.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "null"}}];
return false;
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.data !== undefined){
const _errs16 = errors;
if(!(validate199(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate188.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate188.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate188.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate188.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_chardev_add" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.backend === undefined) && (missing0 = "backend"))){
validate187.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "backend"))){
validate187.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate187.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate188(data.backend, {instancePath:instancePath+"/backend",parentData:data,parentDataProperty:"backend",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
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
validate187.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}

export const command_chardev_remove = validate203;
const schema92 = {"type":"object","required":["id"],"properties":{"id":{"description":"The device's name.","type":"string"}},"additionalProperties":false,"$id":"command_chardev_remove"};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_chardev_remove" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate203.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate203.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate203.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}

export const command_add_fd = validate204;
const schema93 = {"type":"object","properties":{"fdset-id":{"description":"The set (default: a new one).","type":"integer","minimum":0,"maximum":9007199254740991},"opaque":{"description":"Something to be noted about it.","type":"string"}},"additionalProperties":false,"$id":"command_add_fd"};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_add_fd" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "fdset-id") || (key0 === "opaque"))){
validate204.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["fdset-id"] !== undefined){
let data0 = data["fdset-id"];
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate204.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 > 9007199254740991 || isNaN(data0)){
validate204.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate204.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate204.errors = [{instancePath:instancePath+"/opaque",schemaPath:"#/properties/opaque/type",keyword:"type",params:{type: "string"}}];
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
validate204.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate204.errors = vErrors;
return errors === 0;
}

export const command_remove_fd = validate205;
const schema94 = {"type":"object","required":["fdset-id"],"properties":{"fdset-id":{"description":"The set.","type":"integer","minimum":0,"maximum":9007199254740991},"fd":{"description":"The descriptor (default: all of the set).","type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false,"$id":"command_remove_fd"};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_remove_fd" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["fdset-id"] === undefined) && (missing0 = "fdset-id")){
validate205.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "fdset-id") || (key0 === "fd"))){
validate205.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["fdset-id"] !== undefined){
let data0 = data["fdset-id"];
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate205.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 > 9007199254740991 || isNaN(data0)){
validate205.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate205.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate205.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/properties/fd/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 > 9007199254740991 || isNaN(data1)){
validate205.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/properties/fd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate205.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/properties/fd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate205.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}

export const command_query_fdsets = validate206;
const schema95 = {"$ref":"all#/$defs/Empty","$id":"command_query_fdsets"};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate207.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate207.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_fdsets" */;
let vErrors = null;
let errors = 0;
if(!(validate207(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
validate206.errors = vErrors;
return errors === 0;
}

export const command_query_configuration = validate209;
const schema97 = {"$ref":"all#/$defs/Empty","$id":"command_query_configuration"};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate210.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate210.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_configuration" */;
let vErrors = null;
let errors = 0;
if(!(validate210(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
validate209.errors = vErrors;
return errors === 0;
}

export const command_trace_event_get_state = validate212;
const schema99 = {"type":"object","required":["name"],"properties":{"name":{"description":"Name of an event, in which * stands for any characters.","type":"string"}},"additionalProperties":false,"$id":"command_trace_event_get_state"};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_trace_event_get_state" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate212.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "name")){
validate212.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
if(typeof data.name !== "string"){
validate212.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate212.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}

export const command_trace_event_set_state = validate213;
const schema100 = {"type":"object","required":["name","enable"],"properties":{"name":{"description":"Name of an event, in which * stands for any characters.","type":"string"},"enable":{"description":"On or off.","type":"boolean"},"ignore-unavailable":{"description":"A name that no event has is no error (default: off).","type":"boolean"}},"additionalProperties":false,"$id":"command_trace_event_set_state"};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_trace_event_set_state" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.enable === undefined) && (missing0 = "enable"))){
validate213.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "enable")) || (key0 === "ignore-unavailable"))){
validate213.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate213.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate213.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "boolean"}}];
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
validate213.errors = [{instancePath:instancePath+"/ignore-unavailable",schemaPath:"#/properties/ignore-unavailable/type",keyword:"type",params:{type: "boolean"}}];
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
validate213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}

export const command_log_set_level = validate214;
const schema101 = {"type":"object","required":["level"],"properties":{"level":{"$ref":"all#/$defs/LogLevel"}},"additionalProperties":false,"$id":"command_log_set_level"};
const schema102 = {"description":"How much is logged; each level has those after it.","type":"string","enum":["debug","info","warn","error"]};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate215.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "debug") || (data === "info")) || (data === "warn")) || (data === "error"))){
validate215.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema102.enum}}];
return false;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_log_set_level" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.level === undefined) && (missing0 = "level")){
validate214.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "level")){
validate214.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
if(!(validate215(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate214.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate214.errors = vErrors;
return errors === 0;
}

export const type_BlockdevOptions = validate217;
const schema103 = {"$ref":"all#/$defs/BlockdevOptions","$id":"type_BlockdevOptions"};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate218.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate218.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema27.oneOf[0].properties, key0))){
validate218.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("file" !== data.driver){
validate218.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "file"}}];
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
validate218.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
const _errs8 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
const _errs9 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs10 = errors;
if(typeof data["read-only"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs12 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
const _errs14 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filename !== undefined){
const _errs15 = errors;
if(typeof data.filename !== "string"){
validate218.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.locking !== undefined){
const _errs17 = errors;
if(!(validate56(data.locking, {instancePath:instancePath+"/locking",parentData:data,parentDataProperty:"locking",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.aio !== undefined){
const _errs18 = errors;
if(!(validate58(data.aio, {instancePath:instancePath+"/aio",parentData:data,parentDataProperty:"aio",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
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
validate218.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.driver === undefined) && (missing2 = "driver")) || ((data.filename === undefined) && (missing2 = "filename"))){
validate218.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data){
if(!(func2.call(schema27.oneOf[1].properties, key1))){
validate218.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data.driver !== undefined){
const _errs22 = errors;
if("host_device" !== data.driver){
validate218.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"}}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["node-name"] !== undefined){
const _errs23 = errors;
if(typeof data["node-name"] !== "string"){
validate218.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.discard !== undefined){
const _errs25 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.cache !== undefined){
const _errs26 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["read-only"] !== undefined){
const _errs27 = errors;
if(typeof data["read-only"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["auto-read-only"] !== undefined){
const _errs29 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["detect-zeroes"] !== undefined){
const _errs31 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.filename !== undefined){
const _errs32 = errors;
if(typeof data.filename !== "string"){
validate218.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.locking !== undefined){
const _errs34 = errors;
if(!(validate56(data.locking, {instancePath:instancePath+"/locking",parentData:data,parentDataProperty:"locking",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.aio !== undefined){
const _errs35 = errors;
if(!(validate58(data.aio, {instancePath:instancePath+"/aio",parentData:data,parentDataProperty:"aio",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid4 = _errs35 === errors;
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
}
}
}
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate218.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data){
if(!(func2.call(schema27.oneOf[2].properties, key2))){
validate218.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data.driver !== undefined){
const _errs39 = errors;
if("null-co" !== data.driver){
validate218.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"}}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["node-name"] !== undefined){
const _errs40 = errors;
if(typeof data["node-name"] !== "string"){
validate218.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.discard !== undefined){
const _errs42 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.cache !== undefined){
const _errs43 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["read-only"] !== undefined){
const _errs44 = errors;
if(typeof data["read-only"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["auto-read-only"] !== undefined){
const _errs46 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["detect-zeroes"] !== undefined){
const _errs48 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.size !== undefined){
let data27 = data.size;
const _errs49 = errors;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
validate218.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs49){
if(typeof data27 == "number"){
if(data27 > 9007199254740991 || isNaN(data27)){
validate218.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate218.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["latency-ns"] !== undefined){
let data28 = data["latency-ns"];
const _errs51 = errors;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
validate218.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs51){
if(typeof data28 == "number"){
if(data28 > 1000000000000 || isNaN(data28)){
validate218.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate218.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs51 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["read-zeroes"] !== undefined){
const _errs53 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/2/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs53 === errors;
}
else {
var valid6 = true;
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
validate218.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "qcow2"){
const _errs55 = errors;
if(errors === _errs55){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))){
validate218.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs57 = errors;
for(const key3 in data){
if(!(func2.call(schema27.oneOf[3].properties, key3))){
validate218.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs57 === errors){
if(data.driver !== undefined){
const _errs58 = errors;
if("qcow2" !== data.driver){
validate218.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "qcow2"}}];
return false;
}
var valid8 = _errs58 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["node-name"] !== undefined){
const _errs59 = errors;
if(typeof data["node-name"] !== "string"){
validate218.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs59 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.discard !== undefined){
const _errs61 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.cache !== undefined){
const _errs62 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid8 = _errs62 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["read-only"] !== undefined){
const _errs63 = errors;
if(typeof data["read-only"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs63 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["auto-read-only"] !== undefined){
const _errs65 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs65 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["detect-zeroes"] !== undefined){
const _errs67 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid8 = _errs67 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.file !== undefined){
const _errs68 = errors;
if(!(validate71(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid8 = _errs68 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.backing !== undefined){
const _errs69 = errors;
if(!(validate73(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid8 = _errs69 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["data-file"] !== undefined){
const _errs70 = errors;
if(!(validate71(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid8 = _errs70 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.snapshot !== undefined){
const _errs71 = errors;
if(typeof data.snapshot !== "string"){
validate218.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/oneOf/3/properties/snapshot/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs71 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["implicit-files"] !== undefined){
const _errs73 = errors;
if(!(validate76(data["implicit-files"], {instancePath:instancePath+"/implicit-files",parentData:data,parentDataProperty:"implicit-files",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["lazy-refcounts"] !== undefined){
const _errs74 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/3/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs74 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["pass-discard-request"] !== undefined){
const _errs76 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/3/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs76 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["pass-discard-snapshot"] !== undefined){
const _errs78 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/3/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs78 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["pass-discard-other"] !== undefined){
const _errs80 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/3/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs80 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["discard-no-unref"] !== undefined){
const _errs82 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/3/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs82 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["overlap-check"] !== undefined){
const _errs84 = errors;
if(!(validate78(data["overlap-check"], {instancePath:instancePath+"/overlap-check",parentData:data,parentDataProperty:"overlap-check",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid8 = _errs84 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["cache-size"] !== undefined){
let data48 = data["cache-size"];
const _errs85 = errors;
if(!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))){
validate218.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs85){
if(typeof data48 == "number"){
if(data48 > 1099511627776 || isNaN(data48)){
validate218.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data48 < 0 || isNaN(data48)){
validate218.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs85 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["l2-cache-size"] !== undefined){
let data49 = data["l2-cache-size"];
const _errs87 = errors;
if(!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))){
validate218.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs87){
if(typeof data49 == "number"){
if(data49 > 17179869184 || isNaN(data49)){
validate218.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data49 < 0 || isNaN(data49)){
validate218.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs87 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["l2-cache-entry-size"] !== undefined){
let data50 = data["l2-cache-entry-size"];
const _errs89 = errors;
if(!((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50)))){
validate218.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs89){
if(typeof data50 == "number"){
if(data50 > 2097152 || isNaN(data50)){
validate218.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2097152}}];
return false;
}
else {
if(data50 < 512 || isNaN(data50)){
validate218.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512}}];
return false;
}
}
}
}
var valid8 = _errs89 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["refcount-cache-size"] !== undefined){
let data51 = data["refcount-cache-size"];
const _errs91 = errors;
if(!((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51)))){
validate218.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs91){
if(typeof data51 == "number"){
if(data51 > 17179869184 || isNaN(data51)){
validate218.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data51 < 0 || isNaN(data51)){
validate218.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs91 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["cache-clean-interval"] !== undefined){
let data52 = data["cache-clean-interval"];
const _errs93 = errors;
if(!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))){
validate218.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs93){
if(typeof data52 == "number"){
if(data52 > 1000000 || isNaN(data52)){
validate218.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data52 < 0 || isNaN(data52)){
validate218.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid8 = _errs93 === errors;
}
else {
var valid8 = true;
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
}
}
}
}
}
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs95 = errors;
if(errors === _errs95){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.driver === undefined) && (missing5 = "driver")) || ((data.file === undefined) && (missing5 = "file"))){
validate218.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs97 = errors;
for(const key4 in data){
if(!(func2.call(schema27.oneOf[4].properties, key4))){
validate218.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs97 === errors){
if(data.driver !== undefined){
const _errs98 = errors;
if("raw" !== data.driver){
validate218.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/const",keyword:"const",params:{allowedValue: "raw"}}];
return false;
}
var valid10 = _errs98 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs99 = errors;
if(typeof data["node-name"] !== "string"){
validate218.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs99 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
const _errs101 = errors;
if(!(validate50(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid10 = _errs101 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
const _errs102 = errors;
if(!(validate52(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid10 = _errs102 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs103 = errors;
if(typeof data["read-only"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs103 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs105 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs105 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
const _errs107 = errors;
if(!(validate54(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid10 = _errs107 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.file !== undefined){
const _errs108 = errors;
if(!(validate71(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid10 = _errs108 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.offset !== undefined){
let data61 = data.offset;
const _errs109 = errors;
if(!((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61)))){
validate218.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs109){
if(typeof data61 == "number"){
if(data61 > 9007199254740991 || isNaN(data61)){
validate218.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data61 < 0 || isNaN(data61)){
validate218.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid10 = _errs109 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.size !== undefined){
let data62 = data.size;
const _errs111 = errors;
if(!((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62)))){
validate218.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs111){
if(typeof data62 == "number"){
if(data62 > 9007199254740991 || isNaN(data62)){
validate218.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data62 < 0 || isNaN(data62)){
validate218.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid10 = _errs111 === errors;
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
validate218.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_BlockdevOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate218(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
validate217.errors = vErrors;
return errors === 0;
}

export const type_BlockExportOptions = validate245;
const schema105 = {"$ref":"all#/$defs/BlockExportOptions","$id":"type_BlockExportOptions"};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate246.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate246.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema59.oneOf[0].properties, key0))){
validate246.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("fuse" !== data.type){
validate246.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "fuse"}}];
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
validate246.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate246.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate246.errors = [{instancePath:instancePath+"/writable",schemaPath:"#/oneOf/0/properties/writable/type",keyword:"type",params:{type: "boolean"}}];
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
validate246.errors = [{instancePath:instancePath+"/writethrough",schemaPath:"#/oneOf/0/properties/writethrough/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.iothread !== undefined){
const _errs14 = errors;
if(!(validate150(data.iothread, {instancePath:instancePath+"/iothread",parentData:data,parentDataProperty:"iothread",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["fixed-iothread"] !== undefined){
const _errs15 = errors;
if(typeof data["fixed-iothread"] !== "boolean"){
validate246.errors = [{instancePath:instancePath+"/fixed-iothread",schemaPath:"#/oneOf/0/properties/fixed-iothread/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mountpoint !== undefined){
const _errs17 = errors;
if(typeof data.mountpoint !== "string"){
validate246.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/oneOf/0/properties/mountpoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.growable !== undefined){
const _errs19 = errors;
if(typeof data.growable !== "boolean"){
validate246.errors = [{instancePath:instancePath+"/growable",schemaPath:"#/oneOf/0/properties/growable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["allow-other"] !== undefined){
const _errs21 = errors;
if(!(validate152(data["allow-other"], {instancePath:instancePath+"/allow-other",parentData:data,parentDataProperty:"allow-other",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.uring !== undefined){
const _errs22 = errors;
if(typeof data.uring !== "boolean"){
validate246.errors = [{instancePath:instancePath+"/uring",schemaPath:"#/oneOf/0/properties/uring/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["io-uring"] !== undefined){
const _errs24 = errors;
if(typeof data["io-uring"] !== "boolean"){
validate246.errors = [{instancePath:instancePath+"/io-uring",schemaPath:"#/oneOf/0/properties/io-uring/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["queue-depth"] !== undefined){
let data12 = data["queue-depth"];
const _errs26 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate246.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if(typeof data12 == "number"){
if(data12 > 1024 || isNaN(data12)){
validate246.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024}}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate246.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-request"] !== undefined){
let data13 = data["max-request"];
const _errs28 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate246.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if(typeof data13 == "number"){
if(data13 > 1048576 || isNaN(data13)){
validate246.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}}];
return false;
}
else {
if(data13 < 4096 || isNaN(data13)){
validate246.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096}}];
return false;
}
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.passthrough !== undefined){
const _errs30 = errors;
if(!(validate154(data.passthrough, {instancePath:instancePath+"/passthrough",parentData:data,parentDataProperty:"passthrough",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
var valid2 = _errs30 === errors;
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
validate246.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate246.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate246.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate246.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_BlockExportOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate246(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
validate245.errors = vErrors;
return errors === 0;
}

export const type_ChardevOptions = validate251;
const schema107 = {"$ref":"all#/$defs/ChardevOptions","$id":"type_ChardevOptions"};
const schema108 = {"type":"object","discriminator":{"propertyName":"backend"},"required":["backend"],"oneOf":[{"type":"object","properties":{"backend":{"const":"socket"},"id":{"description":"Its name (default: one that is free).","type":"string"},"path":{"description":"Path of a unix socket.","type":"string","x-path":true},"abstract":{"description":"The path is a name in the abstract namespace (default: off).","type":"boolean"},"host":{"description":"Address or name to listen on or connect to; empty: every address of this machine (default: localhost).","type":"string"},"port":{"description":"TCP port, a number; 0 to listen on one that is free.","type":"string"},"ipv4":{"description":"The address is one of IPv4 (default: either).","type":"boolean"},"ipv6":{"description":"The address is one of IPv6 (default: either).","type":"boolean"},"mode":{"description":"Permissions of the unix socket, octal (an extension of storaged; default: 0600).","type":"string"},"group":{"description":"Group of the unix socket, name or number (an extension of storaged; default: the daemon's).","type":"string"},"fd":{"description":"An inherited descriptor, its number or its name in LISTEN_FDNAMES: of a listening socket with server=on, of a connected one with server=off.","type":"string"},"server":{"description":"Listen (on) or connect (off). Default: off, as in QEMU; but on where the chardev has no id.","type":"boolean"},"wait":{"description":"Hold the daemon until a client connects; only off is supported (default: off).","type":"boolean"},"reconnect-ms":{"description":"Milliseconds after which to connect again when the peer goes, or is not there at first; only with server=off (default: 0, one attempt).","type":"integer","minimum":0,"maximum":86400000},"reconnect":{"description":"The same in seconds.","type":"integer","minimum":0,"maximum":86400}},"required":["backend"],"additionalProperties":false},{"type":"object","properties":{"backend":{"const":"stdio"},"id":{"description":"Its name (default: one that is free).","type":"string"}},"required":["backend"],"additionalProperties":false},{"type":"object","properties":{"backend":{"const":"null"},"id":{"description":"Its name (default: one that is free).","type":"string"}},"required":["backend"],"additionalProperties":false}]};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.backend === undefined) && (missing0 = "backend")){
validate252.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.backend;
if(typeof tag0 == "string"){
if(tag0 === "socket"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.backend === undefined) && (missing1 = "backend")){
validate252.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema108.oneOf[0].properties, key0))){
validate252.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.backend !== undefined){
const _errs5 = errors;
if("socket" !== data.backend){
validate252.errors = [{instancePath:instancePath+"/backend",schemaPath:"#/oneOf/0/properties/backend/const",keyword:"const",params:{allowedValue: "socket"}}];
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
validate252.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.path !== undefined){
const _errs8 = errors;
if(typeof data.path !== "string"){
validate252.errors = [{instancePath:instancePath+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.abstract !== undefined){
const _errs10 = errors;
if(typeof data.abstract !== "boolean"){
validate252.errors = [{instancePath:instancePath+"/abstract",schemaPath:"#/oneOf/0/properties/abstract/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.host !== undefined){
const _errs12 = errors;
if(typeof data.host !== "string"){
validate252.errors = [{instancePath:instancePath+"/host",schemaPath:"#/oneOf/0/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.port !== undefined){
const _errs14 = errors;
if(typeof data.port !== "string"){
validate252.errors = [{instancePath:instancePath+"/port",schemaPath:"#/oneOf/0/properties/port/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ipv4 !== undefined){
const _errs16 = errors;
if(typeof data.ipv4 !== "boolean"){
validate252.errors = [{instancePath:instancePath+"/ipv4",schemaPath:"#/oneOf/0/properties/ipv4/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ipv6 !== undefined){
const _errs18 = errors;
if(typeof data.ipv6 !== "boolean"){
validate252.errors = [{instancePath:instancePath+"/ipv6",schemaPath:"#/oneOf/0/properties/ipv6/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mode !== undefined){
const _errs20 = errors;
if(typeof data.mode !== "string"){
validate252.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/oneOf/0/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.group !== undefined){
const _errs22 = errors;
if(typeof data.group !== "string"){
validate252.errors = [{instancePath:instancePath+"/group",schemaPath:"#/oneOf/0/properties/group/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.fd !== undefined){
const _errs24 = errors;
if(typeof data.fd !== "string"){
validate252.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/oneOf/0/properties/fd/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.server !== undefined){
const _errs26 = errors;
if(typeof data.server !== "boolean"){
validate252.errors = [{instancePath:instancePath+"/server",schemaPath:"#/oneOf/0/properties/server/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.wait !== undefined){
const _errs28 = errors;
if(typeof data.wait !== "boolean"){
validate252.errors = [{instancePath:instancePath+"/wait",schemaPath:"#/oneOf/0/properties/wait/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["reconnect-ms"] !== undefined){
let data13 = data["reconnect-ms"];
const _errs30 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate252.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/oneOf/0/properties/reconnect-ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs30){
if(typeof data13 == "number"){
if(data13 > 86400000 || isNaN(data13)){
validate252.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/oneOf/0/properties/reconnect-ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate252.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/oneOf/0/properties/reconnect-ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.reconnect !== undefined){
let data14 = data.reconnect;
const _errs32 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate252.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/oneOf/0/properties/reconnect/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs32){
if(typeof data14 == "number"){
if(data14 > 86400 || isNaN(data14)){
validate252.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/oneOf/0/properties/reconnect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate252.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/oneOf/0/properties/reconnect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs32 === errors;
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
validate252.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "stdio"){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.backend === undefined) && (missing2 = "backend")){
validate252.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs36 = errors;
for(const key1 in data){
if(!((key1 === "backend") || (key1 === "id"))){
validate252.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.backend !== undefined){
const _errs37 = errors;
if("stdio" !== data.backend){
validate252.errors = [{instancePath:instancePath+"/backend",schemaPath:"#/oneOf/1/properties/backend/const",keyword:"const",params:{allowedValue: "stdio"}}];
return false;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.id !== undefined){
const _errs38 = errors;
if(typeof data.id !== "string"){
validate252.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null"){
const _errs40 = errors;
if(errors === _errs40){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.backend === undefined) && (missing3 = "backend")){
validate252.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs42 = errors;
for(const key2 in data){
if(!((key2 === "backend") || (key2 === "id"))){
validate252.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs42 === errors){
if(data.backend !== undefined){
const _errs43 = errors;
if("null" !== data.backend){
validate252.errors = [{instancePath:instancePath+"/backend",schemaPath:"#/oneOf/2/properties/backend/const",keyword:"const",params:{allowedValue: "null"}}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.id !== undefined){
const _errs44 = errors;
if(typeof data.id !== "string"){
validate252.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/2/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "backend", tagValue: tag0}}];
return false;
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "backend", tagValue: tag0}}];
return false;
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_ChardevOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate252(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
validate251.errors = vErrors;
return errors === 0;
}

export const type_MonitorOptions = validate254;
const schema109 = {"$ref":"all#/$defs/MonitorOptions","$id":"type_MonitorOptions"};
const schema110 = {"description":"A QMP monitor on a chardev.","type":"object","required":["chardev"],"properties":{"chardev":{"description":"The chardev's id.","type":"string"},"id":{"description":"Name of the monitor.","type":"string"},"mode":{"$ref":"#/$defs/MonitorMode"},"pretty":{"description":"Answers are indented (default: off).","type":"boolean"}},"additionalProperties":false};
const schema111 = {"description":"What a monitor speaks.","type":"string","enum":["control"]};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate256.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data === "control")){
validate256.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema111.enum}}];
return false;
}
validate256.errors = vErrors;
return errors === 0;
}


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chardev === undefined) && (missing0 = "chardev")){
validate255.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "chardev") || (key0 === "id")) || (key0 === "mode")) || (key0 === "pretty"))){
validate255.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.chardev !== undefined){
const _errs2 = errors;
if(typeof data.chardev !== "string"){
validate255.errors = [{instancePath:instancePath+"/chardev",schemaPath:"#/properties/chardev/type",keyword:"type",params:{type: "string"}}];
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
validate255.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
const _errs6 = errors;
if(!(validate256(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pretty !== undefined){
const _errs7 = errors;
if(typeof data.pretty !== "boolean"){
validate255.errors = [{instancePath:instancePath+"/pretty",schemaPath:"#/properties/pretty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
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
validate255.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate255.errors = vErrors;
return errors === 0;
}


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_MonitorOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate255(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
validate254.errors = vErrors;
return errors === 0;
}

export const type_ObjectOptions = validate259;
const schema112 = {"$ref":"all#/$defs/ObjectOptions","$id":"type_ObjectOptions"};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["qom-type"] === undefined) && (missing0 = "qom-type")){
validate260.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data["qom-type"];
if(typeof tag0 == "string"){
if(tag0 === "iothread"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["qom-type"] === undefined) && (missing1 = "qom-type")) || ((data.id === undefined) && (missing1 = "id"))){
validate260.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((((((key0 === "qom-type") || (key0 === "id")) || (key0 === "poll-max-ns")) || (key0 === "poll-grow")) || (key0 === "poll-shrink")) || (key0 === "cpu"))){
validate260.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data["qom-type"] !== undefined){
const _errs5 = errors;
if("iothread" !== data["qom-type"]){
validate260.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/0/properties/qom-type/const",keyword:"const",params:{allowedValue: "iothread"}}];
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
validate260.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-max-ns"] !== undefined){
let data2 = data["poll-max-ns"];
const _errs8 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate260.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/0/properties/poll-max-ns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate260.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/0/properties/poll-max-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-grow"] !== undefined){
let data3 = data["poll-grow"];
const _errs10 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate260.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/0/properties/poll-grow/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate260.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/0/properties/poll-grow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-shrink"] !== undefined){
let data4 = data["poll-shrink"];
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate260.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/0/properties/poll-shrink/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate260.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/0/properties/poll-shrink/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cpu !== undefined){
let data5 = data.cpu;
const _errs14 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate260.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if(typeof data5 == "number"){
if(data5 > 1023 || isNaN(data5)){
validate260.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1023}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate260.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs14 === errors;
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
validate260.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate260.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
else {
validate260.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
}
else {
validate260.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_ObjectOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate260(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
validate259.errors = vErrors;
return errors === 0;
}

export const type_TraceOptions = validate262;
const schema114 = {"$ref":"all#/$defs/TraceOptions","$id":"type_TraceOptions"};
const schema115 = {"description":"Which trace events are logged, and where the log goes.","type":"object","properties":{"enable":{"description":"Name of a trace event, in which * stands for any characters; with - before it, the event is switched off.","type":"string"},"events":{"description":"File of such names, one a line.","type":"string"},"file":{"description":"File that the log is appended to, instead of stderr.","type":"string"}},"additionalProperties":false};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "enable") || (key0 === "events")) || (key0 === "file"))){
validate263.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enable !== undefined){
const _errs2 = errors;
if(typeof data.enable !== "string"){
validate263.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
const _errs4 = errors;
if(typeof data.events !== "string"){
validate263.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs6 = errors;
if(typeof data.file !== "string"){
validate263.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
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
else {
validate263.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate263.errors = vErrors;
return errors === 0;
}


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_TraceOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
validate262.errors = vErrors;
return errors === 0;
}

export const type_Configuration = validate265;
const schema116 = {"$ref":"all#/$defs/Configuration","$id":"type_Configuration"};
const schema117 = {"description":"What a daemon has: what makes another one have the same. The lists are carried out in the order of the members here.","type":"object","properties":{"objects":{"description":"The objects.","type":"array","items":{"$ref":"#/$defs/ObjectOptions"}},"chardevs":{"description":"The character devices.","type":"array","items":{"$ref":"#/$defs/ChardevOptions"}},"monitors":{"description":"How character devices speak.","type":"array","items":{"$ref":"#/$defs/MonitorOptions"}},"nodes":{"description":"The block nodes, each after those that it refers to; those that were opened within another's options are there.","type":"array","items":{"$ref":"#/$defs/BlockdevOptions"}},"exports":{"description":"The exports.","type":"array","items":{"$ref":"#/$defs/BlockExportOptions"}}},"additionalProperties":false};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["qom-type"] === undefined) && (missing0 = "qom-type")){
validate267.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data["qom-type"];
if(typeof tag0 == "string"){
if(tag0 === "iothread"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["qom-type"] === undefined) && (missing1 = "qom-type")) || ((data.id === undefined) && (missing1 = "id"))){
validate267.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((((((key0 === "qom-type") || (key0 === "id")) || (key0 === "poll-max-ns")) || (key0 === "poll-grow")) || (key0 === "poll-shrink")) || (key0 === "cpu"))){
validate267.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data["qom-type"] !== undefined){
const _errs5 = errors;
if("iothread" !== data["qom-type"]){
validate267.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/0/properties/qom-type/const",keyword:"const",params:{allowedValue: "iothread"}}];
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
validate267.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-max-ns"] !== undefined){
let data2 = data["poll-max-ns"];
const _errs8 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate267.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/0/properties/poll-max-ns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate267.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/0/properties/poll-max-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-grow"] !== undefined){
let data3 = data["poll-grow"];
const _errs10 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate267.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/0/properties/poll-grow/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate267.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/0/properties/poll-grow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-shrink"] !== undefined){
let data4 = data["poll-shrink"];
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate267.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/0/properties/poll-shrink/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate267.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/0/properties/poll-shrink/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cpu !== undefined){
let data5 = data.cpu;
const _errs14 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate267.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if(typeof data5 == "number"){
if(data5 > 1023 || isNaN(data5)){
validate267.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1023}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate267.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs14 === errors;
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
validate267.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate267.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
else {
validate267.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
}
else {
validate267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate267.errors = vErrors;
return errors === 0;
}


function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.backend === undefined) && (missing0 = "backend")){
validate269.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.backend;
if(typeof tag0 == "string"){
if(tag0 === "socket"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.backend === undefined) && (missing1 = "backend")){
validate269.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema108.oneOf[0].properties, key0))){
validate269.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.backend !== undefined){
const _errs5 = errors;
if("socket" !== data.backend){
validate269.errors = [{instancePath:instancePath+"/backend",schemaPath:"#/oneOf/0/properties/backend/const",keyword:"const",params:{allowedValue: "socket"}}];
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
validate269.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.path !== undefined){
const _errs8 = errors;
if(typeof data.path !== "string"){
validate269.errors = [{instancePath:instancePath+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.abstract !== undefined){
const _errs10 = errors;
if(typeof data.abstract !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/abstract",schemaPath:"#/oneOf/0/properties/abstract/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.host !== undefined){
const _errs12 = errors;
if(typeof data.host !== "string"){
validate269.errors = [{instancePath:instancePath+"/host",schemaPath:"#/oneOf/0/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.port !== undefined){
const _errs14 = errors;
if(typeof data.port !== "string"){
validate269.errors = [{instancePath:instancePath+"/port",schemaPath:"#/oneOf/0/properties/port/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ipv4 !== undefined){
const _errs16 = errors;
if(typeof data.ipv4 !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/ipv4",schemaPath:"#/oneOf/0/properties/ipv4/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ipv6 !== undefined){
const _errs18 = errors;
if(typeof data.ipv6 !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/ipv6",schemaPath:"#/oneOf/0/properties/ipv6/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mode !== undefined){
const _errs20 = errors;
if(typeof data.mode !== "string"){
validate269.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/oneOf/0/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.group !== undefined){
const _errs22 = errors;
if(typeof data.group !== "string"){
validate269.errors = [{instancePath:instancePath+"/group",schemaPath:"#/oneOf/0/properties/group/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.fd !== undefined){
const _errs24 = errors;
if(typeof data.fd !== "string"){
validate269.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/oneOf/0/properties/fd/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.server !== undefined){
const _errs26 = errors;
if(typeof data.server !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/server",schemaPath:"#/oneOf/0/properties/server/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.wait !== undefined){
const _errs28 = errors;
if(typeof data.wait !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/wait",schemaPath:"#/oneOf/0/properties/wait/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["reconnect-ms"] !== undefined){
let data13 = data["reconnect-ms"];
const _errs30 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate269.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/oneOf/0/properties/reconnect-ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs30){
if(typeof data13 == "number"){
if(data13 > 86400000 || isNaN(data13)){
validate269.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/oneOf/0/properties/reconnect-ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate269.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/oneOf/0/properties/reconnect-ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.reconnect !== undefined){
let data14 = data.reconnect;
const _errs32 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate269.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/oneOf/0/properties/reconnect/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs32){
if(typeof data14 == "number"){
if(data14 > 86400 || isNaN(data14)){
validate269.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/oneOf/0/properties/reconnect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate269.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/oneOf/0/properties/reconnect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs32 === errors;
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
validate269.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "stdio"){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.backend === undefined) && (missing2 = "backend")){
validate269.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs36 = errors;
for(const key1 in data){
if(!((key1 === "backend") || (key1 === "id"))){
validate269.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.backend !== undefined){
const _errs37 = errors;
if("stdio" !== data.backend){
validate269.errors = [{instancePath:instancePath+"/backend",schemaPath:"#/oneOf/1/properties/backend/const",keyword:"const",params:{allowedValue: "stdio"}}];
return false;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.id !== undefined){
const _errs38 = errors;
if(typeof data.id !== "string"){
validate269.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null"){
const _errs40 = errors;
if(errors === _errs40){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.backend === undefined) && (missing3 = "backend")){
validate269.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs42 = errors;
for(const key2 in data){
if(!((key2 === "backend") || (key2 === "id"))){
validate269.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs42 === errors){
if(data.backend !== undefined){
const _errs43 = errors;
if("null" !== data.backend){
validate269.errors = [{instancePath:instancePath+"/backend",schemaPath:"#/oneOf/2/properties/backend/const",keyword:"const",params:{allowedValue: "null"}}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.id !== undefined){
const _errs44 = errors;
if(typeof data.id !== "string"){
validate269.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/2/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "backend", tagValue: tag0}}];
return false;
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "backend", tagValue: tag0}}];
return false;
}
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}


function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chardev === undefined) && (missing0 = "chardev")){
validate271.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "chardev") || (key0 === "id")) || (key0 === "mode")) || (key0 === "pretty"))){
validate271.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.chardev !== undefined){
const _errs2 = errors;
if(typeof data.chardev !== "string"){
validate271.errors = [{instancePath:instancePath+"/chardev",schemaPath:"#/properties/chardev/type",keyword:"type",params:{type: "string"}}];
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
validate271.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
const _errs6 = errors;
if(!(validate256(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pretty !== undefined){
const _errs7 = errors;
if(typeof data.pretty !== "boolean"){
validate271.errors = [{instancePath:instancePath+"/pretty",schemaPath:"#/properties/pretty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
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
validate271.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate271.errors = vErrors;
return errors === 0;
}


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate275.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate275.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema59.oneOf[0].properties, key0))){
validate275.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("fuse" !== data.type){
validate275.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "fuse"}}];
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
validate275.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate275.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate275.errors = [{instancePath:instancePath+"/writable",schemaPath:"#/oneOf/0/properties/writable/type",keyword:"type",params:{type: "boolean"}}];
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
validate275.errors = [{instancePath:instancePath+"/writethrough",schemaPath:"#/oneOf/0/properties/writethrough/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.iothread !== undefined){
const _errs14 = errors;
if(!(validate150(data.iothread, {instancePath:instancePath+"/iothread",parentData:data,parentDataProperty:"iothread",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["fixed-iothread"] !== undefined){
const _errs15 = errors;
if(typeof data["fixed-iothread"] !== "boolean"){
validate275.errors = [{instancePath:instancePath+"/fixed-iothread",schemaPath:"#/oneOf/0/properties/fixed-iothread/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mountpoint !== undefined){
const _errs17 = errors;
if(typeof data.mountpoint !== "string"){
validate275.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/oneOf/0/properties/mountpoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.growable !== undefined){
const _errs19 = errors;
if(typeof data.growable !== "boolean"){
validate275.errors = [{instancePath:instancePath+"/growable",schemaPath:"#/oneOf/0/properties/growable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["allow-other"] !== undefined){
const _errs21 = errors;
if(!(validate152(data["allow-other"], {instancePath:instancePath+"/allow-other",parentData:data,parentDataProperty:"allow-other",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.uring !== undefined){
const _errs22 = errors;
if(typeof data.uring !== "boolean"){
validate275.errors = [{instancePath:instancePath+"/uring",schemaPath:"#/oneOf/0/properties/uring/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["io-uring"] !== undefined){
const _errs24 = errors;
if(typeof data["io-uring"] !== "boolean"){
validate275.errors = [{instancePath:instancePath+"/io-uring",schemaPath:"#/oneOf/0/properties/io-uring/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["queue-depth"] !== undefined){
let data12 = data["queue-depth"];
const _errs26 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate275.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if(typeof data12 == "number"){
if(data12 > 1024 || isNaN(data12)){
validate275.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024}}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate275.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-request"] !== undefined){
let data13 = data["max-request"];
const _errs28 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate275.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if(typeof data13 == "number"){
if(data13 > 1048576 || isNaN(data13)){
validate275.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}}];
return false;
}
else {
if(data13 < 4096 || isNaN(data13)){
validate275.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096}}];
return false;
}
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.passthrough !== undefined){
const _errs30 = errors;
if(!(validate154(data.passthrough, {instancePath:instancePath+"/passthrough",parentData:data,parentDataProperty:"passthrough",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
var valid2 = _errs30 === errors;
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
validate275.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate275.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate275.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate275.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate275.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "objects") || (key0 === "chardevs")) || (key0 === "monitors")) || (key0 === "nodes")) || (key0 === "exports"))){
validate266.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
const _errs4 = errors;
if(!(validate267(data0[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate266.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "array"}}];
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
let data2 = data.chardevs;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate269(data2[i1], {instancePath:instancePath+"/chardevs/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate266.errors = [{instancePath:instancePath+"/chardevs",schemaPath:"#/properties/chardevs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monitors !== undefined){
let data4 = data.monitors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate271(data4[i2], {instancePath:instancePath+"/monitors/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate266.errors = [{instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nodes !== undefined){
let data6 = data.nodes;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate49(data6[i3], {instancePath:instancePath+"/nodes/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate266.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exports !== undefined){
let data8 = data.exports;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs16 = errors;
if(!(validate275(data8[i4], {instancePath:instancePath+"/exports/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
else {
validate266.errors = [{instancePath:instancePath+"/exports",schemaPath:"#/properties/exports/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
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
validate266.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate266.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_Configuration" */;
let vErrors = null;
let errors = 0;
if(!(validate266(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
validate265.errors = vErrors;
return errors === 0;
}
